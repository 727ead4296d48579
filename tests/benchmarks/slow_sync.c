/* Counts the syncs of a process and makes each as slow as a disk: loaded before the C library. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

static long synced;

static void wait_as_a_disk_does(void) {
    const char *delay = getenv("SYNC_MICROSECONDS");
    __sync_fetch_and_add(&synced, 1);
    if (delay != NULL && atoi(delay) > 0) usleep((useconds_t) atoi(delay));
}

long count_of_syncs(void) { return synced; }

int fsync(int file) {
    int (*real)(int) = (int (*)(int)) dlsym(RTLD_NEXT, "fsync");
    wait_as_a_disk_does();
    return real(file);
}

int fdatasync(int file) {
    int (*real)(int) = (int (*)(int)) dlsym(RTLD_NEXT, "fdatasync");
    wait_as_a_disk_does();
    return real(file);
}
