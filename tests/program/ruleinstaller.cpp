// SPDX-License-Identifier: MIT
// Installs a rule set and stops before one step of it, waiting to be killed there:
// ruleinstaller DATA FILE KEY STEP. Says "waiting" there; ends with 0 when there is no such step.
#include <cstdio>

#include <QtCore/qcoreapplication.h>

#include "app/rulesets/rulesetstore.h"
#include "app/time/clock.h"

using namespace beian;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto keys = MinisignKey::readList(arguments.value(3));
    const Result<SignedRuleSet> file = readSignedRuleSet(arguments.value(2));
    if (!keys || !file)
        return 2;
    RuleSetStore store(arguments.value(1), *keys, QVersionNumber(0, 1, 0));
    int left = arguments.value(4).toInt();
    store.setSeam([&left] {
        if (left-- > 0)
            return true;
        std::puts("waiting");
        std::fflush(stdout);
        return std::getchar() == EOF;
    });
    const InstalledRuleSet as{0, RuleOrigin::File, SystemClock().now()};
    return store.install(*file, as, 0) ? 0 : 1;
}
