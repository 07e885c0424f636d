#pragma once
#include <stdint.h>

/// How often the calling thread has taken memory from the heap, in this process.
uint64_t allocation_count(void);
