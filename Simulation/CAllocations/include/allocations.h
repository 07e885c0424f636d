// Counts the allocations of the whole process, for benchmarks: whoever links this calls the
// functions here instead of the C library's, the Swift runtime included.
#pragma once
#include <stdint.h>

uint64_t allocations_count(void);
