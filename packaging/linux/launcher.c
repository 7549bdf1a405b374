/* SPDX-License-Identifier: MIT
 * AppRun: starts the program of an AppImage, or of a folder of its kind, on any Linux. Linked
 * statically: what it decides about may be missing.
 *
 * usr/lib/fallback holds sets of libraries that a system may have itself, one folder each: the C
 * library with its loader, the C++ runtime, and single ones such as libX11. The system's are taken
 * where they fit, since they fit its drivers, fonts and settings. They fit where every name is in
 * them that something carried asks for; deploy-qt has written those names into "needs" in the
 * folder. A C library that lacks one is older than ours, so that the system's other libraries are
 * content with ours, too.
 *
 * The program names "/proc/self/fd/LOADER_FILE" as its loader, which the kernel looks up before it
 * lets go of this process: so the loader that fits is opened under that number. It is closed in the
 * program itself.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef LOADER_FILE
#error "deploy-qt and make-appimage have to agree about the number"
#endif

#if defined(__x86_64__)
#define LOADER "ld-linux-x86-64.so.2"
enum { machine = EM_X86_64, cache_kind = 0x0303 };
#elif defined(__aarch64__)
#define LOADER "ld-linux-aarch64.so.1"
enum { machine = EM_AARCH64, cache_kind = 0x0a03 };
#endif

enum { failed = 127 };

static void check(bool is_good, const char *what)
{
    if (is_good)
        return;
    fprintf(stderr, "AppRun: %s: %s\n", what, strerror(errno));
    exit(failed);
}

/* A new text of two parts; never NULL. */
static char *joined(const char *first, const char *second)
{
    char *text = NULL;
    check(asprintf(&text, "%s%s", first, second) >= 0, first);
    return text;
}

/* A file as it lies on the disk. No bytes where it cannot be read. */
struct content
{
    const char *bytes;
    size_t size;
};

static struct content read_only(const char *path)
{
    struct content file = {NULL, 0};
    struct stat about;
    const int descriptor = open(path, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return file;
    if (fstat(descriptor, &about) == 0 && about.st_size > 0) {
        void *bytes = mmap(NULL, (size_t)about.st_size, PROT_READ, MAP_PRIVATE, descriptor, 0);
        if (bytes != MAP_FAILED)
            file = (struct content){bytes, (size_t)about.st_size};
    }
    close(descriptor);
    return file;
}

/* Bytes at a place, NULL where the file ends before. */
static const void *at(struct content file, uint64_t place, uint64_t size)
{
    return place <= file.size && size <= file.size - place ? file.bytes + place : NULL;
}

static const char *text_at(struct content file, uint64_t place)
{
    const char *text = at(file, place, 1);
    return text && memchr(text, 0, file.size - place) ? text : NULL;
}

/* --- the system's list of its libraries: /etc/ld.so.cache, as glibc's dl-cache.h lays it out ---
 */

static const char cache_name[] = "glibc-ld.so.cache1.1";
struct cache_head
{
    char name[sizeof cache_name - 1];
    uint32_t count, text_size, unused[5];
};
struct cache_entry
{
    int32_t flags;
    uint32_t name, path, system;
    uint64_t processor; /* what it asks of the processor beyond the ordinary; 0: nothing */
};

static struct content cache;

static void read_cache(void)
{
    cache = read_only("/etc/ld.so.cache");
    const char *start = cache.bytes;
    /* One that is made for old and new loaders has the new part inside. */
    if (start)
        start = memmem(cache.bytes, cache.size, cache_name, sizeof cache_name - 1);
    cache.size = start ? cache.size - (size_t)(start - cache.bytes) : 0;
    cache.bytes = start;
}

/* Where the system keeps a library; NULL where it has none. */
static const char *place_in_system(const char *library)
{
    const struct cache_head *head = at(cache, 0, sizeof *head);
    for (uint32_t i = 0; head && i < head->count; ++i) {
        const struct cache_entry *entry =
            at(cache, sizeof *head + (uint64_t)i * sizeof *entry, sizeof *entry);
        const char *name = entry ? text_at(cache, entry->name) : NULL;
        if (name && entry->flags == cache_kind && entry->processor == 0
            && strcmp(name, library) == 0)
            return text_at(cache, entry->path);
    }
    return NULL;
}

/* --- whether a library defines a name --- */

struct library
{
    struct content file;
    const Elf64_Phdr *segments;
    uint16_t segment_count;
    uint64_t symbols, names, hash; /* places in the file; 0: none */
};

/* Where in the file an address lies. */
static uint64_t file_place(const struct library *library, uint64_t address)
{
    for (uint16_t i = 0; i < library->segment_count; ++i) {
        const Elf64_Phdr *segment = &library->segments[i];
        if (segment->p_type == PT_LOAD && address >= segment->p_vaddr
            && address - segment->p_vaddr < segment->p_filesz)
            return address - segment->p_vaddr + segment->p_offset;
    }
    return 0;
}

static void read_dynamic(struct library *library, const Elf64_Phdr *segment)
{
    const uint64_t count = segment->p_filesz / sizeof(Elf64_Dyn);
    const Elf64_Dyn *entries = at(library->file, segment->p_offset, segment->p_filesz);
    for (uint64_t i = 0; entries && i < count && entries[i].d_tag != DT_NULL; ++i) {
        const uint64_t place = file_place(library, entries[i].d_un.d_ptr);
        if (entries[i].d_tag == DT_SYMTAB)
            library->symbols = place;
        else if (entries[i].d_tag == DT_STRTAB)
            library->names = place;
        else if (entries[i].d_tag == DT_GNU_HASH)
            library->hash = place;
    }
}

static bool open_library(struct library *library, const char *path)
{
    *library = (struct library){.file = read_only(path)};
    const Elf64_Ehdr *head = at(library->file, 0, sizeof *head);
    if (!head || memcmp(head->e_ident, ELFMAG, SELFMAG) != 0
        || head->e_ident[EI_CLASS] != ELFCLASS64 || head->e_machine != machine)
        return false;
    library->segments =
        at(library->file, head->e_phoff, (uint64_t)head->e_phnum * sizeof(Elf64_Phdr));
    if (!library->segments)
        return false;
    library->segment_count = head->e_phnum;
    for (uint16_t i = 0; i < head->e_phnum; ++i)
        if (library->segments[i].p_type == PT_DYNAMIC)
            read_dynamic(library, &library->segments[i]);
    return library->symbols && library->names && library->hash;
}

static bool is_defined(const struct library *library, uint32_t number, const char *name)
{
    const Elf64_Sym *symbol =
        at(library->file, library->symbols + (uint64_t)number * sizeof *symbol, sizeof *symbol);
    const char *found = symbol ? text_at(library->file, library->names + symbol->st_name) : NULL;
    return found && symbol->st_shndx != SHN_UNDEF && strcmp(found, name) == 0;
}

/* As the loader looks it up in DT_GNU_HASH. */
static bool defines(const struct library *library, const char *name)
{
    uint32_t hash = 5381;
    for (const char *letter = name; *letter; ++letter)
        hash = hash * 33 + (unsigned char)*letter;
    const uint32_t *head = at(library->file, library->hash, 4 * sizeof *head);
    if (!head || head[0] == 0)
        return false;
    const uint32_t bucket_count = head[0], first = head[1];
    const uint64_t buckets =
        library->hash + 4 * sizeof *head + (uint64_t)head[2] * sizeof(uint64_t);
    const uint64_t chains = buckets + (uint64_t)bucket_count * sizeof(uint32_t);
    const uint32_t *start =
        at(library->file, buckets + hash % bucket_count * sizeof(uint32_t), sizeof *start);
    for (uint32_t number = start ? *start : 0; number >= first && number != 0; ++number) {
        const uint32_t *link =
            at(library->file, chains + (uint64_t)(number - first) * sizeof *link, sizeof *link);
        if (!link)
            return false;
        if ((*link | 1) == (hash | 1) && is_defined(library, number, name))
            return true;
        if (*link & 1)
            return false;
    }
    return false;
}

/* --- which sets of the system fit --- */

/* One line of "needs": a library, then the names that are asked of it. */
static bool line_fits(char *line)
{
    char *rest = NULL;
    const char *name = strtok_r(line, " ", &rest);
    const char *path = name ? place_in_system(name) : NULL;
    struct library library;
    bool fits = path && open_library(&library, path);
    while (fits && (name = strtok_r(NULL, " ", &rest)))
        fits = defines(&library, name);
    if (path && library.file.bytes)
        munmap((void *)library.file.bytes, library.file.size);
    return fits;
}

static bool system_fits(const char *set)
{
    char *path = joined(set, "/needs");
    FILE *needs = fopen(path, "re");
    check(needs != NULL, path);
    bool fits = true;
    char *line = NULL;
    size_t space = 0;
    while (fits && getline(&line, &space, needs) > 0) {
        line[strcspn(line, "\n")] = 0;
        fits = line_fits(line);
    }
    free(line);
    free(path);
    fclose(needs);
    return fits;
}

/* --- the start --- */

/* What the program is started with. */
struct choice
{
    char *path; /* for LD_LIBRARY_PATH; NULL: none */
    char *loader;
};

static void add_to_path(struct choice *choice, const char *folder)
{
    char *rest = choice->path ? joined(":", choice->path) : joined("", "");
    free(choice->path);
    choice->path = joined(folder, rest);
    free(rest);
}

/* Takes a set from the system or puts its folder before the path. */
static void choose_set(struct choice *choice, const char *set)
{
    const bool fits = system_fits(set);
    if (!fits)
        add_to_path(choice, set);
    char *loader = joined(set, "/" LOADER);
    if (access(loader, X_OK) == 0)
        choice->loader = fits ? joined(place_in_system(LOADER), "") : joined(loader, "");
    free(loader);
}

static int is_name(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static void choose(struct choice *choice, const char *here)
{
    char *folder = joined(here, "/usr/lib/fallback/");
    struct dirent **sets = NULL;
    const int count = scandir(folder, &sets, is_name, alphasort);
    check(count >= 0, folder);
    for (int i = 0; i < count; ++i) {
        char *set = joined(folder, sets[i]->d_name);
        choose_set(choice, set);
        free(set);
        free(sets[i]);
    }
    free(sets);
    free(folder);
    errno = ENOENT;
    check(choice->loader != NULL, LOADER);
}

/* What another AppImage's terminal has handed on does not speak of this one. */
static void say_where_we_are(const char *here)
{
    const char *folder = getenv("APPDIR");
    if (!folder || strcmp(folder, here) != 0) {
        unsetenv("APPIMAGE");
        unsetenv("ARGV0");
        unsetenv("OWD");
    }
    setenv("APPDIR", here, 1);
}

int main(int count, char **arguments)
{
    char here[PATH_MAX];
    const ssize_t length = readlink("/proc/self/exe", here, sizeof here - 1);
    check(length > 0, "/proc/self/exe");
    here[length] = 0;
    *strrchr(here, '/') = 0;
    say_where_we_are(here);

    const char *given = getenv("LD_LIBRARY_PATH");
    struct choice choice = {given && *given ? joined(given, "") : NULL, NULL};
    read_cache();
    choose(&choice, here);
    if (choice.path)
        setenv("LD_LIBRARY_PATH", choice.path, 1);
    const int file = open(choice.loader, O_RDONLY | O_CLOEXEC);
    check(file >= 0 && dup3(file, LOADER_FILE, O_CLOEXEC) == LOADER_FILE, choice.loader);
    char *program = joined(here, "/usr/bin/beian-sms-verify");
    if (count > 0)
        arguments[0] = program;
    execv(program, arguments);
    check(false, program);
}
