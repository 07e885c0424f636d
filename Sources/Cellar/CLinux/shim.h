// What the toolchain's Glibc module leaves out of the system's own interface.
#pragma once
#include <fcntl.h>
#include <linux/falloc.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>

// Variadic in C, and so not visible to Swift. The kernel keeps 15 bytes.
static inline void name_this_thread(const char *name) {
    prctl(PR_SET_NAME, name, 0, 0, 0);
}
