// SPDX-License-Identifier: MIT
//
// Part of the executable, not of a library: the C library of GNU lets a program take the place of
// its free() and realloc(), for all libraries too. What is typed passes through buffers that are not
// ours to wipe (fields, key events, layouts, temporary strings), and a freed one keeps its bytes
// until somebody needs the place: a code would outlive its wizard by hours. Here each is wiped when
// it is given back. Elsewhere, and under a sanitizer, which has an allocator of its own, there is no
// such way in; `Secret` wipes itself everywhere.
#include <QtCore/qglobal.h>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

#include <cerrno>
#include <cstring>

#include <malloc.h>

extern "C" {

// Exported by the C library under these names, for those who replace the usual ones.
void __libc_free(void *memory);
void *__libc_malloc(size_t size);

void free(void *memory) noexcept
{
    if (!memory)
        return;
    const int error = errno; // free() is called between a failure and its report
    explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
    errno = error;
}

// That of the C library would leave the old place as it was.
void *realloc(void *memory, size_t size) noexcept
{
    if (!memory)
        return __libc_malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const size_t before = malloc_usable_size(memory);
    // Large enough, and not so large that much would be wasted.
    if (size <= before && size >= before / 2)
        return memory;
    void *place = __libc_malloc(size);
    if (!place)
        return nullptr;
    std::memcpy(place, memory, size < before ? size : before);
    free(memory);
    return place;
}

} // extern "C"

#endif
