#define _GNU_SOURCE
#include "escapes.h"

#include <dlfcn.h>
#include <stdarg.h>
#include <sys/syscall.h>
#include <time.h>

// The Swift runtime asks these before it enqueues a job anywhere but on a custom executor. They
// and what they call have Swift's calling convention, which Swift code cannot declare; hence C.
#define SWIFT_CALL __attribute__((swiftcall))

typedef SWIFT_CALL void (*enqueue)(void *job);
typedef SWIFT_CALL void (*enqueue_after)(unsigned long long delay, void *job);

typedef SWIFT_CALL void (*enqueue_at)(
    long long seconds, long long nanoseconds, long long leeway_seconds,
    long long leeway_nanoseconds, int clock, void *job);

extern SWIFT_CALL void (*swift_task_enqueueGlobal_hook)(void *job, enqueue original);
extern SWIFT_CALL void (*swift_task_enqueueGlobalWithDelay_hook)(
    unsigned long long delay, void *job, enqueue_after original);
extern SWIFT_CALL void (*swift_task_enqueueGlobalWithDeadline_hook)(
    long long seconds, long long nanoseconds, long long leeway_seconds,
    long long leeway_nanoseconds, int clock, void *job, enqueue_at original);

static _Thread_local int is_watched;
static _Thread_local int escape_count;

static SWIFT_CALL void note_or_pass(void *job, enqueue original) {
    if (is_watched) escape_count++;
    else original(job);
}

static SWIFT_CALL void note_or_pass_after(
    unsigned long long delay, void *job, enqueue_after original) {
    if (is_watched) escape_count++;
    else original(delay, job);
}

static SWIFT_CALL void note_or_pass_at(
    long long seconds, long long nanoseconds, long long leeway_seconds,
    long long leeway_nanoseconds, int clock, void *job, enqueue_at original) {
    if (is_watched) escape_count++;
    else original(seconds, nanoseconds, leeway_seconds, leeway_nanoseconds, clock, job);
}

// These two stand before the ones of the libraries: what a program defines itself, its libraries use
// too. What asks gets its answer, but the run is void.

typedef long (*caller)(long number, ...);
typedef int (*clock_reader)(clockid_t clock, struct timespec *time);

/// Swift's SystemRandomNumberGenerator asks the kernel through this.
long syscall(long number, ...) {
    static caller original;
    if (is_watched && number == SYS_getrandom) escape_count++;
    // Several threads may look it up at once, but all find the same.
    if (!original) original = (caller)dlsym(RTLD_NEXT, "syscall");
    // No call of the kernel takes more than six words; what a caller did not pass is not looked at.
    long words[6];
    va_list list;
    va_start(list, number);
    for (int place = 0; place < 6; place++) words[place] = va_arg(list, long);
    va_end(list);
    return original(number, words[0], words[1], words[2], words[3], words[4], words[5]);
}

/// What all clocks but the simulator's are read with.
int clock_gettime(clockid_t clock, struct timespec *time) {
    static clock_reader original;
    if (is_watched) escape_count++;
    if (!original) original = (clock_reader)dlsym(RTLD_NEXT, "clock_gettime");
    return original(clock, time);
}

void escapes_begin(void) {
    // Several threads may set them at once, but all to the same.
    swift_task_enqueueGlobal_hook = note_or_pass;
    swift_task_enqueueGlobalWithDelay_hook = note_or_pass_after;
    swift_task_enqueueGlobalWithDeadline_hook = note_or_pass_at;
    escape_count = 0;
    is_watched = 1;
}

int escapes_end(void) {
    is_watched = 0;
    return escape_count;
}
