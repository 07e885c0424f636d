#define _GNU_SOURCE
#include "bare_epoll.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { event_count = 256, body_count = 256 };

static atomic_int is_stopping;

static double seconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static struct sockaddr_in loopback(unsigned short port) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int bare_epoll_listen(unsigned short *port) {
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    struct sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (listener < 0 || bind(listener, (struct sockaddr *)&address, size) != 0 ||
        listen(listener, SOMAXCONN) != 0 ||
        getsockname(listener, (struct sockaddr *)&address, &size) != 0)
        return -1;
    *port = ntohs(address.sin_port);
    atomic_store(&is_stopping, 0);
    return listener;
}

void bare_epoll_stop(void) { atomic_store(&is_stopping, 1); }

void bare_epoll_serve(int listener) {
    char answer[512];
    int head = snprintf(answer, sizeof answer,
                        "HTTP/1.1 200 OK\r\nDate: Sat, 01 Jan 2000 00:00:00 GMT\r\n"
                        "Content-Type: text/plain\r\nContent-Length: %d\r\n\r\n", body_count);
    memset(answer + head, 'a', body_count);
    int epoll = epoll_create1(EPOLL_CLOEXEC);
    struct epoll_event event = {.events = EPOLLIN, .data.fd = listener};
    epoll_ctl(epoll, EPOLL_CTL_ADD, listener, &event);
    while (!atomic_load(&is_stopping)) {
        struct epoll_event events[event_count];
        int count = epoll_wait(epoll, events, event_count, 50);
        for (int i = 0; i < count; i++) {
            int descriptor = events[i].data.fd;
            if (descriptor == listener) {
                int accepted = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
                if (accepted < 0) continue;
                int yes = 1;
                setsockopt(accepted, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
                struct epoll_event added = {.events = EPOLLIN | EPOLLET, .data.fd = accepted};
                epoll_ctl(epoll, EPOLL_CTL_ADD, accepted, &added);
                continue;
            }
            char request[4096];
            ssize_t received = recv(descriptor, request, sizeof request, 0);
            if (received <= 0) {
                if (received == 0 || errno != EAGAIN) close(descriptor);
                continue;
            }
            // One request at a time is all that the load sends.
            if (memmem(request, (size_t)received, "\r\n\r\n", 4) == NULL ||
                send(descriptor, answer, (size_t)(head + body_count), MSG_NOSIGNAL) < 0)
                close(descriptor);
        }
    }
    close(epoll);
    close(listener);
}

double bare_epoll_load(unsigned short port, int connections, int milliseconds) {
    static const char request[] =
        "GET /api/v1/files/0123456789 HTTP/1.1\r\nHost: drive.example\r\n"
        "User-Agent: load\r\nAccept: */*\r\n\r\n";
    int epoll = epoll_create1(EPOLL_CLOEXEC);
    int *descriptors = calloc((size_t)connections, sizeof *descriptors);
    double result = -1;
    if (epoll < 0 || descriptors == NULL) return -1;
    int opened = 0;
    for (; opened < connections; opened++) {
        int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        struct sockaddr_in address = loopback(port);
        if (descriptor < 0) goto end;
        descriptors[opened] = descriptor;
        if (connect(descriptor, (struct sockaddr *)&address, sizeof address) != 0) {
            opened++;
            goto end;
        }
        int yes = 1;
        setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        struct epoll_event event = {.events = EPOLLIN, .data.fd = descriptor};
        epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event);
        if (send(descriptor, request, sizeof request - 1, MSG_NOSIGNAL) < 0) {
            opened++;
            goto end;
        }
    }
    long answers = 0;
    double start = seconds();
    double until = start + milliseconds / 1000.0;
    double now = start;
    while (now < until) {
        struct epoll_event events[event_count];
        int count = epoll_wait(epoll, events, event_count, 1000);
        for (int i = 0; i < count; i++) {
            char answer[4096];
            ssize_t received = recv(events[i].data.fd, answer, sizeof answer, 0);
            // An answer of this size arrives in one piece, which its last byte shows.
            if (received < body_count || memcmp(answer, "HTTP/1.1 200", 12) != 0 ||
                answer[received - 1] != 'a')
                goto end;
            answers++;
            if (send(events[i].data.fd, request, sizeof request - 1, MSG_NOSIGNAL) < 0) goto end;
        }
        if (count == 0) goto end;
        now = seconds();
    }
    result = (double)answers / (now - start);
end:
    for (int i = 0; i < opened; i++) close(descriptors[i]);
    free(descriptors);
    close(epoll);
    return result;
}
