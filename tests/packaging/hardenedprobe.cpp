// SPDX-License-Identifier: MIT
#include <cstdio>
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
std::vector<int (*)(const std::vector<int> &)> functions(std::integer_sequence<int, N...>)
{
    return {placeOf<N>...};
}

} // namespace

// A small program with what the program has: the library's checks, formatted output, many functions. It
// is built as what ships is, so that ./check sees at once when an option of that is lost.
int main(int argc, char *[])
{
    const std::vector<int> numbers(size_t(argc), argc);
    int sum = 0;
    for (const auto function : functions(std::make_integer_sequence<int, 20>()))
        sum += function(numbers);
    std::printf("%d\n", sum);
    return sum == 20 * argc ? 0 : 1;
}
