// Notices when code that runs in the simulation hands work to the threads of the real world, draws
// from its random source or reads its clocks.
#pragma once

/// From now on, jobs that this thread hands to the global executor are counted and dropped instead
/// of run, and so are its draws and its readings of clocks. (Jobs for the main actor can't be caught
/// here; nothing below the programs uses it.)
void escapes_begin(void);

/// Ends that, and says how many there were.
int escapes_end(void);
