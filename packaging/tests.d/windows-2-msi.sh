# SPDX-License-Identifier: MIT
# Limit: 1800
# Builds the program where it is not built, makes the MSI and has Wine's msiexec install it, upgrade it,
# refuse an older version and uninstall it, for the machine and for one person.
set -euo pipefail
# shellcheck source=packaging/windows/testing.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../windows/testing.sh"
# shellcheck source=packaging/postgresql.sh
source "$source_folder/packaging/postgresql.sh"
windows_is wine-msi
trap end_windows EXIT

version="$(project_version)"
title=备案短信核验助手
msi="$dist_folder/$program-$version-windows-x64.msi"
stage="$source_folder/build/windows-stage"
work="$source_folder/build/windows-msi"
newer="$work/newer.msi"
older="$work/older.msi"

# The next version has one file more and one less; the one before has the same files.
makes_other_versions() {
    rm -rf "$work"
    mkdir -p "$work"
    cp -r "$stage" "$work/next"
    rm "$work/next/licences/MinGW-w64.txt"
    echo new >"$work/next/licences/new.txt"
    "$windows/make-msi.py" "$work/next" "$newer" --version 99.0.0
    "$windows/make-msi.py" "$stage" "$older" --version 0.0.1
}

property() {
    msiinfo export "$1" Property | sed -n "s/^$2\t\(.*\)\r$/\1/p"
}

tells_its_names() {
    [ "$(property "$msi" ProductName)" = "$title" ]
    [ "$(property "$msi" ProductVersion)" = "$version" ]
    [ "$(property "$msi" UpgradeCode)" = "{D0765438-6FB3-4492-9D19-ADD4A5C70AF2}" ]
    [ "$(property "$msi" ALLUSERS)" = 2 ]
    [ "$(property "$msi" ProductCode)" != "$(property "$newer" ProductCode)" ]
    expect '|备案短信核验助手' msiinfo export "$msi" Shortcut
    expect 'x64' msiinfo suminfo "$msi"
    # Texts in UTF-8, whatever the code page of the Windows is.
    expect 65001 msiinfo export "$msi" _ForceCodepage
}

# run_msiexec ARGUMENT…: silently, with a log. Its exit code.
run_msiexec() {
    WINEDEBUG=err+msi as_installed msiexec "$@" /qn /norestart '/l*v' "$(windows_path "$work/install.log")"
}

files_of() {
    (cd "$1" && find . -type f | LC_ALL=C sort)
}

all_files() {
    (cd "$drive" && find . -path ./windows -prune -o -type f -print | LC_ALL=C sort)
}

# A key with all below it, as text; backslashes and quotes in it bear a backslash. Fails where there
# is none.
registry() {
    rm -f "$work/key.reg"
    as_installed reg export "$1" "$(windows_path "$work/key.reg")" /y >/dev/null 2>&1
    iconv --from-code=UTF-16 "$work/key.reg" | tr -d '\r'
}

at_login() {
    registry "$1\\Software\\Microsoft\\Windows\\CurrentVersion\\Run" | grep "^\"$program\"="
}

listed_names() {
    registry 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall' |
        grep --count "^\"DisplayName\"=\"$title\"" || true
}

machine_folder() {
    echo "$drive/Program Files/$program"
}

find_shortcuts() {
    find "$drive" -name "$title.lnk"
}

installs_for_the_machine() {
    all_files >"$work/before.txt"
    run_msiexec /i "$(windows_path "$msi")"
    diff -r "$stage" "$(machine_folder)"
    [ "$(find_shortcuts | wc -l)" = 1 ]
    [ "$(listed_names)" = 1 ]
    expect "InstallFolder\"=\"C:\\\\Program Files\\\\$program" registry 'HKLM\Software\beian-sms-verify'
    refuses at_login HKLM
}

starts_nothing() {
    local running
    running="$(as_installed winedbg --command 'info proc' 2>/dev/null)"
    [[ "$running" == *services.exe* ]]
    [[ "$running" != *"$program"* ]]
}

run_installed() {
    as_installed "C:\\Program Files\\$program\\$program.exe" "$@"
}

does_its_main_job() {
    expect "$program $version" run_installed --version
    expect '"codes_expected":2' run_installed plan --province 浙江 --submitted 2018-09-12 \
        --type first --subject-phone 13800138000 --site-phone 13300133000 --json
    # As Chinese Excel writes it; the filings go to the account's own folder.
    printf '办理人,省市,备案类型,主体手机\r\n林女士,福建,首次备案,13800138001\r\n' |
        iconv --to-code=GB18030 >"$work/表 格.csv"
    expect '"imported":1' run_installed import "$(windows_path "$work/表 格.csv")" --json
    [ -s "$local_data/$program/filings.db" ]
}

# What minisign signed here is accepted there, and no byte else. No file of an administrator can name the key,
# since Wine gives every file to the person: so it is named by --key, and installing is refused.
verifies_signed_rules() {
    local set="$work/规则.rules" public
    run_installed rules pack "$(windows_path "$source_folder/resources/rules")" --version 4000010101 \
        --output "$(windows_path "$set")"
    minisign -G -W -f -p "$work/key.pub" -s "$work/key" >/dev/null
    minisign -S -s "$work/key" -m "$set" >/dev/null
    public="$(tail -n 1 "$work/key.pub")"
    expect '"accepted":true' run_installed rules check "$(windows_path "$set")" --key "$public" --json
    refuses run_installed rules install "$(windows_path "$set")" --json >"$work/stranger.json"
    grep --quiet '"kind":"rule-set-key-unknown"' "$work/stranger.json"
    expect '"from":"built-in"' run_installed rules status --json
    sed -i 's/carriers/carrierz/' "$set"
    refuses run_installed rules check "$(windows_path "$set")" --key "$public" --json >"$work/changed.json"
    grep --quiet '"kind":"rule-set-signature-wrong"' "$work/changed.json"
}

# A file of the administrator that a person has made, as everybody may below ProgramData.
takes_nothing_from_everybody() {
    local folder="$drive/ProgramData/$program"
    mkdir "$folder"
    printf '[rules]\nkeys=%s\n' "$(tail -n 1 "$work/key.pub")" >"$folder/settings.ini"
    sed -i 's/carrierz/carriers/' "$work/规则.rules"
    expect '"kind":"lock-file-unprotected"' run_installed --version --json
    expect '"set":{}' run_installed --version --json
    refuses run_installed rules install "$(windows_path "$work/规则.rules")" --json >"$work/stranger.json"
    grep --quiet '"kind":"rule-set-key-unknown"' "$work/stranger.json"
    rm -r "$folder"
    refuses grep --quiet unprotected <(run_installed --version --json)
}

# With the driver, libpq and OpenSSL of the package.
joins_with_what_it_carries() {
    run_installed center init "postgresql://owner@127.0.0.1:$port/postgres"
    "$programs/psql" -h "$server" -p "$port" -U owner -c 'CREATE ROLE counter1 LOGIN IN ROLE beian_counter' postgres
    run_installed center join "postgresql://counter1@127.0.0.1:$port/postgres" --counter 三号窗口 --data 'C:\joined'
    expect 三号窗口 run_installed center status --data 'C:\joined'
    rm -r "$drive/joined"
}

joins_a_center() {
    with_postgresql joins_with_what_it_carries
}

# By its shortcut, as a person does.
shows_its_window() {
    local shortcut
    shortcut="$(find_shortcuts)"
    window_picture "$source_folder/build/packaging-test/windows.png" \
        as_installed start /unix "$shortcut" --lang zh_CN
}

upgrades() {
    printf '[window]\ntheme=dark\n' >"$local_data/$program/settings.ini"
    cp "$local_data/$program/settings.ini" "$work/settings.ini"
    run_msiexec /i "$(windows_path "$newer")"
    diff <(files_of "$work/next") <(files_of "$(machine_folder)")
    [ "$(listed_names)" = 1 ]
    expect 99.0.0 registry 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall'
    [ "$(find_shortcuts | wc -l)" = 1 ]
    cmp "$work/settings.ini" "$local_data/$program/settings.ini"
    expect '"duplicates":1' run_installed import "$(windows_path "$work/表 格.csv")" --json
}

refuses_a_downgrade() {
    local code=0
    run_msiexec /i "$(windows_path "$msi")" || code=$?
    # 1603, of which a shell sees the last byte.
    [ $code -eq $((1603 & 255)) ] || {
        echo "ended with $code"
        return 1
    }
    diff <(files_of "$work/next") <(files_of "$(machine_folder)")
    [ "$(listed_names)" = 1 ]
    expect '电脑上已装有更新版本' msiinfo export "$msi" LaunchCondition
}

# Qt 6 does not run there: nothing is begun. Wine does not write the sentence into the log.
refuses_older_windows() {
    local system
    expect '需要 64 位的 Windows 10' msiinfo export "$msi" LaunchCondition
    for system in win7 win81; do
        as_installed winecfg -v $system
        refuses run_msiexec /i "$(windows_path "$msi")" 2>"$work/refused.txt"
        grep --quiet 'LaunchConditions" returned 1603' "$work/refused.txt"
        [ ! -e "$(machine_folder)" ]
    done
    as_installed winecfg -v win10
}

uninstalls() {
    run_msiexec /x "$(windows_path "$newer")"
    [ ! -e "$(machine_folder)" ]
    [ "$(find_shortcuts | wc -l)" = 0 ]
    [ "$(listed_names)" = 0 ]
    refuses registry 'HKLM\Software\beian-sms-verify'
    # What the person made stays, and nothing else.
    all_files | diff "$work/before.txt" - | grep '^[<>]' | grep -v "^> ./users/张三/AppData/Local/$program/" &&
        return 1
    [ -s "$local_data/$program/filings.db" ]
    cmp "$work/settings.ini" "$local_data/$program/settings.ini"
}

# Wine takes no notice of MSIINSTALLPERUSER=1; what Windows makes of it, an empty ALLUSERS, it does.
installs_for_one_person() {
    local folder="$local_data/Programs/$program"
    run_msiexec /i "$(windows_path "$older")" MSIINSTALLPERUSER=1 AUTOSTART=1 DESKTOPSHORTCUT=1 ALLUSERS=
    diff -r "$stage" "$folder"
    [ ! -e "$(machine_folder)" ]
    [ -e "$home/Desktop/$title.lnk" ]
    expect "$program\\\\$program.exe\\\" \\\"--minimised\\\"" at_login HKCU
    refuses registry 'HKLM\Software\beian-sms-verify'
}

# Folder, start at login and desktop as before, though nothing is said of them.
the_next_version_keeps_the_choices() {
    run_msiexec /i "$(windows_path "$newer")" MSIINSTALLPERUSER=1 ALLUSERS=
    diff <(files_of "$work/next") <(files_of "$local_data/Programs/$program")
    [ -e "$home/Desktop/$title.lnk" ]
    at_login HKCU
    run_msiexec /x "$(windows_path "$newer")" ALLUSERS=
    [ ! -e "$local_data/Programs/$program" ]
    [ ! -e "$home/Desktop/$title.lnk" ]
    refuses at_login HKCU
}

installs_where_it_is_told() {
    run_msiexec /i "$(windows_path "$msi")" 'INSTALLDIR=C:\备案 工具\助手\' AUTOSTART=1
    diff -r "$stage" "$drive/备案 工具/助手"
    at_login HKLM
    expect "$program $version" as_installed "C:\\备案 工具\\助手\\$program.exe" --version
    # A property that is given wins over what was.
    run_msiexec /i "$(windows_path "$newer")" AUTOSTART=0
    diff <(files_of "$work/next") <(files_of "$drive/备案 工具/助手")
    refuses at_login HKLM
    run_msiexec /x "$(windows_path "$newer")"
    [ ! -e "$drive/备案 工具/助手" ]
}

has_icon_version_and_manifest() {
    local resources
    resources="$(x86_64-w64-mingw32-objdump -s -j .rsrc "$stage/$program.exe" | cut -c 44-)"
    [ -n "$resources" ]
    expect longPathAware strings "$stage/$program.exe"
    expect "$version" strings --encoding=l "$stage/$program.exe"
}

needs_windows
needs "${signing_packages[@]}"
step "is made by one command" "$windows/make-msi"
step "versions before and after, for the test" makes_other_versions
step "names and code page" tells_its_names
step "icon, version and manifest" has_icon_version_and_manifest
step "a Windows with a Chinese account" fresh_windows
step "refuses Windows 7 and 8.1 with a sentence" refuses_older_windows
step "installs for the machine, silently" installs_for_the_machine
step "starts nothing" starts_nothing
step "does its main job" does_its_main_job
step "verifies signed rules" verifies_signed_rules
step "takes no settings for everybody from everybody" takes_nothing_from_everybody
if [ -e "$stage/libpq.dll" ]; then
    step "joins a center" joins_a_center
else
    echo "  NOTE joins no center: made without PostgreSQL's client (packaging/windows/build-libpq)"
fi
step "shows its window" shows_its_window
step "upgrade keeps settings and data" upgrades
step "refuses a downgrade" refuses_a_downgrade
step "uninstalls, nothing left but the person's data" uninstalls
step "installs for one person" installs_for_one_person
step "the next version keeps the choices" the_next_version_keeps_the_choices
step "installs where it is told" installs_where_it_is_told
