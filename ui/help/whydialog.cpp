// SPDX-License-Identifier: MIT
#include "ui/help/whydialog.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qgridlayout.h>

#include "app/rules/rulebook.h"
#include "ui/help/factlist.h"
#include "ui/help/readingdialog.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct Why
{
    Q_DECLARE_TR_FUNCTIONS(beian::Why)
};

} // namespace

void showWhy(QWidget &page, const RuleBook &rules, FaqTopic topic)
{
    openReading(
        page, u"why"_s, [] { return Why::tr("The rules behind this page"); },
        makeReading(makeFactListWithSources(rules, rules.reasons.value(topic)), rules));
}

} // namespace beian
