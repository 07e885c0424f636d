#pragma once
// First, since libevent's own headers would switch on _GNU_SOURCE for the system headers below
// them, and so give types another shape here than in the toolchain's Glibc module.
#include <features.h>
#include <event2/event.h>
