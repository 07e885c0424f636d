#pragma once
#include <stddef.h>
#include <stdint.h>

/// libFuzzer's own main, as a library function.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*input)(const uint8_t *data, size_t size));
