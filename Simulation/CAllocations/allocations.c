#include "allocations.h"
#include <stdatomic.h>
#include <stddef.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

static _Atomic uint64_t count;

static void note(void) { atomic_fetch_add_explicit(&count, 1, memory_order_relaxed); }

uint64_t allocations_count(void) { return atomic_load_explicit(&count, memory_order_relaxed); }

void *malloc(size_t byte_count) {
    note();
    return __libc_malloc(byte_count);
}

void *calloc(size_t item_count, size_t byte_count) {
    note();
    return __libc_calloc(item_count, byte_count);
}

void *realloc(void *pointer, size_t byte_count) {
    note();
    return __libc_realloc(pointer, byte_count);
}

void *aligned_alloc(size_t alignment, size_t byte_count) {
    note();
    return __libc_memalign(alignment, byte_count);
}
