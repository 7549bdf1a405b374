/* SPDX-License-Identifier: MIT
 * The head of our AppImage (type 2): this program, then a squashfs image. It mounts the image and
 * runs AppRun in it; where FUSE cannot be used, it unpacks the image for the time of the run.
 * Linked statically with libsquashfuse and libfuse3, so that it needs nothing of the system.
 *   --appimage-extract          unpacks into squashfs-root
 *   --appimage-extract-and-run  runs without FUSE; so does APPIMAGE_EXTRACT_AND_RUN=1
 *   --appimage-mount            mounts, says where, and waits to be ended
 *   --appimage-offset, --appimage-version, --appimage-help
 */
#define _GNU_SOURCE
#define FUSE_USE_VERSION 32
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <squashfuse/ll.h>
#include <squashfuse/squashfuse.h>

enum { failed = 127, shell_signal_base = 128, open_folders = 32 };

static void check(bool is_good, const char *what)
{
    if (is_good)
        return;
    fprintf(stderr, "AppImage: %s: %s\n", what, strerror(errno));
    exit(failed);
}

/* squashfuse can read LZO, whose decoder is under the GPL. Our images are zstd. */
int lzo1x_decompress_safe(const unsigned char *from, unsigned long size, unsigned char *to,
                          unsigned long *decompressed, void *work);
int lzo1x_decompress_safe(const unsigned char *from, unsigned long size, unsigned char *to,
                          unsigned long *decompressed, void *work)
{
    (void)from, (void)size, (void)to, (void)decompressed, (void)work;
    return -1;
}

/* Where the image begins: behind the last byte of this program, its section headers included. */
static off_t image_offset(const char *path)
{
    Elf64_Ehdr head;
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    check(file >= 0 && pread(file, &head, sizeof head, 0) == (ssize_t)sizeof head, path);
    off_t end = (off_t)head.e_shoff + (off_t)head.e_shentsize * head.e_shnum;
    for (int i = 0; i < head.e_shnum; ++i) {
        Elf64_Shdr section;
        const off_t place = (off_t)head.e_shoff + (off_t)i * head.e_shentsize;
        check(pread(file, &section, sizeof section, place) == (ssize_t)sizeof section, path);
        const off_t section_end = (off_t)(section.sh_offset + section.sh_size);
        if (section.sh_type != SHT_NOBITS && section_end > end)
            end = section_end;
    }
    return end;
}

static void write_file(sqfs *fs, sqfs_inode *inode, const char *path)
{
    static char block[1 << 17];
    const int file = open(path, O_WRONLY | O_CREAT | O_EXCL, inode->base.mode & 0755);
    check(file >= 0, path);
    sqfs_off_t size = 0;
    for (sqfs_off_t position = 0;; position += size) {
        size = sizeof block;
        errno = EIO;
        check(sqfs_read_range(fs, inode, position, &size, block) == SQFS_OK, path);
        if (size == 0)
            break;
        check(write(file, block, (size_t)size) == (ssize_t)size, path);
    }
    check(close(file) == 0, path);
}

static void write_entry(sqfs *fs, sqfs_inode_id id, const char *path)
{
    sqfs_inode inode;
    errno = EIO;
    check(sqfs_inode_get(fs, &inode, id) == SQFS_OK, path);
    if (S_ISDIR(inode.base.mode)) {
        check(mkdir(path, 0755) == 0 || errno == EEXIST, path);
        return;
    }
    unlink(path); /* of an earlier unpacking */
    if (S_ISLNK(inode.base.mode)) {
        char target[PATH_MAX];
        size_t size = sizeof target;
        check(sqfs_readlink(fs, &inode, target, &size) == SQFS_OK && symlink(target, path) == 0,
              path);
    } else if (S_ISREG(inode.base.mode)) {
        write_file(fs, &inode, path);
    }
}

static int unpack(const char *image, off_t offset, const char *folder, bool says_names)
{
    sqfs fs;
    sqfs_traverse walk;
    sqfs_err fault = SQFS_OK;
    if (sqfs_open_image(&fs, image, (size_t)offset) != SQFS_OK)
        exit(failed); /* it has said why */
    check(mkdir(folder, 0755) == 0 || errno == EEXIST, folder);
    check(sqfs_traverse_open(&walk, &fs, sqfs_inode_root(&fs)) == SQFS_OK, image);
    while (sqfs_traverse_next(&walk, &fault)) {
        char path[PATH_MAX];
        if (walk.dir_end)
            continue;
        errno = ENAMETOOLONG;
        check(snprintf(path, sizeof path, "%s/%s", folder, walk.path) < (int)sizeof path, folder);
        if (says_names)
            puts(path);
        write_entry(&fs, walk.entry.inode, path);
    }
    errno = EIO;
    check(fault == SQFS_OK, image);
    sqfs_destroy(&fs);
    return 0;
}

static int remove_one(const char *path, const struct stat *info, int kind, struct FTW *walk)
{
    (void)info, (void)kind, (void)walk;
    return remove(path);
}

/* A new folder that nobody else can read. The text is ours and stays. */
static char *temporary_folder(const char *kind)
{
    static char path[PATH_MAX];
    const char *place = getenv("TMPDIR");
    snprintf(path, sizeof path, "%s/.%s_XXXXXX", place && *place ? place : "/tmp", kind);
    check(mkdtemp(path) != NULL, path);
    /* AppRun compares it with where it is itself, which names no link. */
    char *real = realpath(path, NULL);
    check(real != NULL, path);
    return real;
}

/* clang-format off */
static struct fuse_lowlevel_ops answers = {
    .lookup = sqfs_ll_op_lookup,   .forget = sqfs_ll_op_forget,
    .getattr = sqfs_ll_op_getattr, .readlink = sqfs_ll_op_readlink,
    .open = sqfs_ll_op_open,       .read = sqfs_ll_op_read, .release = sqfs_ll_op_release,
    .opendir = sqfs_ll_op_opendir, .readdir = sqfs_ll_op_readdir,
    .releasedir = sqfs_ll_op_releasedir,
};
/* clang-format on */

/* Answers the kernel until the process behind `program` has ended. */
static void answer_until_end(struct fuse_session *session, int program)
{
    struct fuse_buf request = {0};
    struct pollfd sources[] = {{fuse_session_fd(session), POLLIN, 0}, {program, POLLIN, 0}};
    while (!fuse_session_exited(session)) {
        if (poll(sources, 2, -1) < 0) {
            if (errno != EINTR)
                return;
        } else if (sources[0].revents) {
            const int size = fuse_session_receive_buf(session, &request);
            if (size > 0)
                fuse_session_process_buf(session, &request);
            else if (size != -EINTR)
                return;
        } else if (sources[1].revents) {
            return;
        }
    }
}

/* The child that holds the mount. Says 'y' through `ready` when it stands; never returns. */
static void serve(const char *image, off_t offset, const char *folder, int program, int ready)
{
    struct fuse_args arguments = FUSE_ARGS_INIT(0, NULL);
    sqfs_ll_chan channel = {0};
    setsid(); /* Ctrl+C in the terminal is for the program alone */
    fuse_opt_add_arg(&arguments, "appimage");
    fuse_opt_add_arg(&arguments, "-oro,nosuid,nodev,subtype=appimage");
    sqfs_ll *files = sqfs_ll_open(image, (size_t)offset);
    if (!files || sqfs_ll_mount(&channel, folder, &arguments, &answers, sizeof answers, files))
        _exit(failed);
    (void)!write(ready, "y", 1);
    /* Nobody who reads the program's output to its end is to wait for us as well. */
    const int nothing = open("/dev/null", O_RDWR);
    for (int stream = 0; stream <= 2; ++stream)
        dup2(nothing, stream);
    answer_until_end(channel.session, program);
    sqfs_ll_unmount(&channel, folder);
    rmdir(folder);
    _exit(0);
}

/* The folder where the image is mounted for as long as this process lives; NULL without FUSE. */
static char *mount_image(const char *image, off_t offset)
{
    int ready[2];
    char answer = 0;
    const int program = (int)syscall(SYS_pidfd_open, getpid(), 0);
    if (program < 0 || access("/dev/fuse", R_OK | W_OK))
        return NULL;
    char *folder = temporary_folder("mount");
    check(pipe2(ready, O_CLOEXEC) == 0, "pipe");
    const pid_t server = fork();
    check(server >= 0, "fork");
    if (server == 0)
        serve(image, offset, folder, program, ready[1]);
    close(ready[1]);
    const bool stands = read(ready[0], &answer, 1) == 1;
    close(ready[0]);
    if (stands)
        return folder;
    waitpid(server, NULL, 0);
    rmdir(folder);
    return NULL;
}

/* Does not return, but for a folder that is NULL. */
static void run(const char *folder, const char *image, char **arguments)
{
    char program[PATH_MAX];
    char *here = getcwd(NULL, 0);
    if (!folder)
        return;
    snprintf(program, sizeof program, "%s/AppRun", folder);
    setenv("APPDIR", folder, 1);
    setenv("APPIMAGE", image, 1);
    setenv("ARGV0", arguments[0], 1);
    setenv("OWD", here ? here : "", 1);
    check(execv(program, arguments) == 0, program);
}

static pid_t running;
static void pass_on(int number)
{
    kill(running, number);
}

static int unpack_and_run(const char *image, off_t offset, char **arguments)
{
    int status = 0;
    const char *folder = temporary_folder("appimage");
    unpack(image, offset, folder, false);
    running = fork();
    check(running >= 0, "fork");
    if (running == 0)
        run(folder, image, arguments);
    signal(SIGTERM, pass_on);
    signal(SIGINT, pass_on);
    signal(SIGHUP, pass_on);
    while (waitpid(running, &status, 0) < 0 && errno == EINTR) { }
    nftw(folder, remove_one, open_folders, FTW_DEPTH | FTW_PHYS);
    return WIFEXITED(status) ? WEXITSTATUS(status) : shell_signal_base + WTERMSIG(status);
}

/* What an option for us, without its "--appimage-", asks for. */
static int obey(const char *option, const char *image, off_t offset)
{
    if (strcmp(option, "offset") == 0)
        return printf("%lld\n", (long long)offset) < 0;
    if (strcmp(option, "version") == 0)
        return puts("beian-sms-verify type 2 runtime " BEIAN_VERSION) < 0;
    if (strcmp(option, "extract") == 0)
        return unpack(image, offset, "squashfs-root", true);
    if (strcmp(option, "mount") == 0) {
        const char *folder = mount_image(image, offset);
        check(folder && puts(folder) >= 0 && fflush(stdout) == 0, "cannot mount");
        for (;;)
            pause();
    }
    puts("Options: --appimage-extract, --appimage-extract-and-run, --appimage-mount, "
         "--appimage-offset, --appimage-version, --appimage-help");
    return strcmp(option, "help") == 0 ? 0 : failed;
}

int main(int count, char **arguments)
{
    char image[PATH_MAX];
    const char *mode = getenv("APPIMAGE_EXTRACT_AND_RUN");
    bool unpacks = mode && strcmp(mode, "1") == 0;
    static const char prefix[] = "--appimage-";
    check(realpath("/proc/self/exe", image) != NULL, "/proc/self/exe");
    const off_t offset = image_offset(image);
    if (count > 1 && strncmp(arguments[1], prefix, strlen(prefix)) == 0) {
        const char *option = arguments[1] + strlen(prefix);
        if (strcmp(option, "extract-and-run") != 0)
            return obey(option, image, offset);
        unpacks = true;
        arguments[1] = arguments[0];
        ++arguments;
    }
    if (!unpacks)
        run(mount_image(image, offset), image, arguments);
    return unpack_and_run(image, offset, arguments);
}
