#pragma once

// What HTTP costs when nothing but the kernel's part of it is done: the peer in the HTTP
// benchmark. And the load for both, so that both bear the same.

// Listens on loopback and answers each request with the same 256-byte body, in the calling thread,
// until bare_epoll_stop. `port` gets the port before the first connection can come.
int bare_epoll_listen(unsigned short *port);
void bare_epoll_serve(int listener);
void bare_epoll_stop(void);

// Keeps `connections` connections busy with one request each for `milliseconds`, and returns how
// many answers there were a second; negative if something other than 200 came.
double bare_epoll_load(unsigned short port, int connections, int milliseconds);
