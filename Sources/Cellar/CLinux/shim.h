// What the toolchain's Glibc module leaves out of the system's own interface.
#pragma once
// First, so that the system's types belong to the toolchain's Glibc module and not, depending on
// what is compiled first, to this one.
#pragma clang module import SwiftGlibc
#include <fcntl.h>
#include <linux/falloc.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/statvfs.h>
#include <sys/uio.h>

// Variadic in C, and so not visible to Swift. The kernel keeps 15 bytes.
static inline void name_this_thread(const char *name) {
    prctl(PR_SET_NAME, name, 0, 0, 0);
}

static inline int open_at(int folder, const char *path, int flags, mode_t mode) {
    return openat(folder, path, flags, mode);
}

// Declared by the system only under _GNU_SOURCE, with which its types would have another shape
// here than in the Glibc module.
enum { open_direct = __O_DIRECT };
extern int fallocate(int file, int mode, off_t offset, off_t length);
extern int accept4(int listener, struct sockaddr *address, socklen_t *length, int flags);
