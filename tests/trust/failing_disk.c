/* A disk that fails when it is told to, and that writes down what reaches it: loaded before the C
 * library. Only files below DISK_FOLDER are concerned.
 *
 * disk_fail(n, error, for_good, kinds): the n-th operation from now on fails, once or from then on.
 * Kinds are a sum of 1 (write), 2 (sync), 4 (truncate). disk_mend() ends it; disk_count() says how
 * many operations there were since. With DISK_LOG each operation is appended to that file, and so is
 * what becomes of names: (r)enamed, (l)inked to another name, (u)nlinked.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static long counted, fail_at;
static int fail_with, fail_for_good, fail_kinds;
static int log_file = -2;

void disk_fail(long n, int error, int for_good, int kinds) {
    counted = 0;
    fail_at = n;
    fail_with = error;
    fail_for_good = for_good;
    fail_kinds = kinds;
}

void disk_mend(void) { fail_at = 0; }

long disk_count(void) { return counted; }

static int name_of(int file, char *name, size_t size) {
    static const char *folder;
    char link[64];
    if (folder == NULL) folder = getenv("DISK_FOLDER");
    if (folder == NULL) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, name, size - 1);
    if (length <= 0) return 0;
    name[length] = 0;
    size_t held = strlen(name);
    if (held > 4 && strcmp(name + held - 4, "-shm") == 0) return 0;
    return strncmp(name, folder, strlen(folder)) == 0;
}

static int fails(int file, int kind, char *name) {
    if (!name_of(file, name, 4096)) return -1;
    if (fail_at == 0 || !(fail_kinds & kind)) return 0;
    counted++;
    if (counted == fail_at || (fail_for_good && counted > fail_at)) {
        errno = fail_with;
        return 1;
    }
    return 0;
}

static void note(char kind, const char *name, int64_t offset, int64_t size, const void *data) {
    if (log_file == -2) {
        const char *path = getenv("DISK_LOG");
        int (*real)(const char *, int, ...) = (int (*)(const char *, int, ...)) dlsym(RTLD_NEXT, "open");
        log_file = path == NULL ? -1 : real(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
    if (log_file < 0) return;
    ssize_t (*real)(int, const void *, size_t) = (ssize_t (*)(int, const void *, size_t)) dlsym(RTLD_NEXT, "write");
    char head[9000];
    int length = snprintf(head, sizeof head, "%c %lld %lld %s\n", kind, (long long) offset, (long long) size, name);
    if (real(log_file, head, (size_t) length) != length) abort();
    if (data != NULL && size > 0 && real(log_file, data, (size_t) size) != size) abort();
}

ssize_t pwrite(int file, const void *data, size_t size, off_t offset) {
    ssize_t (*real)(int, const void *, size_t, off_t) = (ssize_t (*)(int, const void *, size_t, off_t)) dlsym(RTLD_NEXT, "pwrite");
    char name[4096];
    int failed = fails(file, 1, name);
    if (failed > 0) return -1;
    if (failed == 0) note('w', name, (int64_t) offset, (int64_t) size, data);
    return real(file, data, size, offset);
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset) {
    return pwrite(file, data, size, (off_t) offset);
}

ssize_t write(int file, const void *data, size_t size) {
    ssize_t (*real)(int, const void *, size_t) = (ssize_t (*)(int, const void *, size_t)) dlsym(RTLD_NEXT, "write");
    char name[4096];
    int failed = fails(file, 1, name);
    if (failed > 0) return -1;
    if (failed == 0) note('w', name, (int64_t) lseek(file, 0, SEEK_CUR), (int64_t) size, data);
    return real(file, data, size);
}

static int synced(int file, const char *which) {
    int (*real)(int) = (int (*)(int)) dlsym(RTLD_NEXT, which);
    char name[4096];
    int failed = fails(file, 2, name);
    if (failed > 0) return -1;
    if (failed == 0) note('s', name, 0, 0, NULL);
    return real(file);
}

int fsync(int file) { return synced(file, "fsync"); }

int fdatasync(int file) { return synced(file, "fdatasync"); }

int ftruncate(int file, off_t size) {
    int (*real)(int, off_t) = (int (*)(int, off_t)) dlsym(RTLD_NEXT, "ftruncate");
    char name[4096];
    int failed = fails(file, 4, name);
    if (failed > 0) return -1;
    if (failed == 0) note('t', name, (int64_t) size, 0, NULL);
    return real(file, size);
}

int ftruncate64(int file, off64_t size) { return ftruncate(file, (off_t) size); }

static void note_names(char kind, const char *from, const char *to) {
    const char *folder = getenv("DISK_FOLDER");
    char both[8300];
    if (folder == NULL || strncmp(from, folder, strlen(folder)) != 0) return;
    snprintf(both, sizeof both, "%s%s%s", from, to[0] ? "\t" : "", to);
    note(kind, both, 0, 0, NULL);
}

int rename(const char *from, const char *to) {
    int (*real)(const char *, const char *) = (int (*)(const char *, const char *)) dlsym(RTLD_NEXT, "rename");
    int done = real(from, to);
    if (done == 0) note_names('r', from, to);
    return done;
}

int link(const char *from, const char *to) {
    int (*real)(const char *, const char *) = (int (*)(const char *, const char *)) dlsym(RTLD_NEXT, "link");
    int done = real(from, to);
    if (done == 0) note_names('l', from, to);
    return done;
}

int unlink(const char *name) {
    int (*real)(const char *) = (int (*)(const char *)) dlsym(RTLD_NEXT, "unlink");
    int done = real(name);
    if (done == 0) note_names('u', name, "");
    return done;
}
