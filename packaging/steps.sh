# SPDX-License-Identifier: MIT
# For the scripts of packaging/tests.d, to be sourced: steps with a verdict and a time each.

# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# step NAME COMMAND…: runs it, says "  PASS NAME (1.2 s)". What fails says so with its output and
# ends the script.
step() {
    local name="$1" began log code=0
    shift
    log="$(mktemp)"
    began="$(date +%s%N)"
    # In a subshell with -e of its own: "if" and "||" would switch it off.
    set +e
    (set -e && "$@") >"$log" 2>&1
    code=$?
    set -e
    local time
    time="$(awk -v ns=$(($(date +%s%N) - began)) 'BEGIN { printf "%.1f s", ns / 1e9 }')"
    if [ $code -eq 77 ]; then
        echo "  SKIP $name: $(tail -n 1 "$log")"
    elif [ $code -ne 0 ]; then
        echo "  FAIL $name ($time)"
        sed 's/^/    | /' "$log"
        rm -f "$log"
        exit 1
    else
        echo "  PASS $name ($time)"
    fi
    rm -f "$log"
}

# skip REASON: this machine lacks something; ends the step or the script.
skip() {
    echo "$*"
    exit 77
}

# needs PACKAGE…: installs what is missing; where that cannot be, the step or the script is skipped.
needs() {
    (install_missing "$@") || skip "needs packages that could not be installed: $*"
}

# expect TEXT COMMAND…: the command's output must contain the text.
expect() {
    local text="$1" output
    shift
    output="$("$@" 2>&1)" || {
        echo "$* ended with $?: $output"
        return 1
    }
    [[ "$output" == *"$text"* ]] || {
        echo "Not in the output of $*: $text"
        echo "$output"
        return 1
    }
}

# refuses COMMAND…: the command must fail. A bare "!" would not end the step.
refuses() {
    if "$@"; then
        echo "should have failed: $*"
        return 1
    fi
}

# An X server until stop_display; sets DISPLAY.
start_display() {
    local number_file
    number_file="$(mktemp)"
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$number_file" 2>/dev/null &
    display_process=$!
    for _ in $(seq 50); do
        [ ! -s "$number_file" ] || break
        sleep 0.1
    done
    DISPLAY=":$(cat "$number_file")"
    export DISPLAY
    rm -f "$number_file"
}

# Nothing where none was started.
stop_display() {
    [ -z "${display_process:-}" ] || kill "$display_process" 2>/dev/null || true
}
