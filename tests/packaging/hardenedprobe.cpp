// SPDX-License-Identifier: MIT
#include <array>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

namespace {

// One of many, so that there is code whose entries can be counted.
template <int N>
int placeOf(const std::vector<int> &numbers)
{
    return numbers[size_t(N) % numbers.size()];
}

template <int... N>
[[gnu::noinline]] std::vector<int (*)(const std::vector<int> &)> functions(std::integer_sequence<int, N...>)
{
    return {placeOf<N>...};
}

// With a frame of many pages, and a write whose length the C library can check.
int lengthOf(const char *text, int most)
{
    std::array<char, 65536> copy{};
    std::memcpy(copy.data(), text, size_t(most));
    return int(std::strlen(copy.data()));
}

} // namespace

// A small program with what the program has: the library's checks, formatted output, many functions, a
// large frame. It is built as what ships is, so that ./check sees at once when an option of that is lost.
int main(int argc, char *argv[])
{
    const std::vector<int> numbers(size_t(argc), argc);
    int sum = 0;
    for (const auto function : functions(std::make_integer_sequence<int, 20>()))
        sum += function(numbers);
    std::printf("%d %d\n", sum, lengthOf(argv[0], argc));
    return sum == 20 * argc ? 0 : 1;
}
