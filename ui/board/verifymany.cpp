// SPDX-License-Identifier: MIT
#include "ui/board/verifymany.h"

#include <algorithm>

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qpushbutton.h>

#include "app/record/recordsummary.h"
#include "ui/forms/messagebox.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct VerifyMany
{
    Q_DECLARE_TR_FUNCTIONS(beian::VerifyMany)
};

int verifiedOf(const FilingRecord &record)
{
    return int(std::ranges::count_if(record.numbers, isVerified));
}

} // namespace

int verifiedNumbers(const QList<FilingRecord> &before, const QList<KeptChange> &changes)
{
    int numbers = 0;
    for (const KeptChange &change : changes) {
        const auto known = std::ranges::find(before, change.record.id, &FilingRecord::id);
        numbers += verifiedOf(change.record) - (known == before.end() ? 0 : verifiedOf(*known));
    }
    return numbers;
}

Words verifiedTitle(int numbers)
{
    return [numbers] { return VerifyMany::tr("%n number(s) noted as verified", nullptr, numbers); };
}

Words verifiedRemark(const QList<KeptChange> &changes, const QDateTime &now)
{
    const int done = int(std::ranges::count_if(changes, [&now](const KeptChange &change) {
        return stateOf(change.record, now) == FilingState::Done;
    }));
    return [done, open = int(changes.size()) - done] {
        QStringList sentences;
        if (done > 0)
            sentences << VerifyMany::tr("%n filing(s) are done.", nullptr, done);
        if (open > 0)
            sentences << VerifyMany::tr("%n filing(s) still wait for another number.", nullptr, open);
        return sentences.join(u'\n');
    };
}

void askToVerify(QWidget &window, int numbers, const std::function<void()> &act)
{
    QMessageBox *box = makeMessageBox(
        &window, u"verifyQuestion"_s, QMessageBox::Question, [numbers]() -> MessageTexts {
            return {VerifyMany::tr("Note as verified?"),
                    VerifyMany::tr("Note %n number(s) as verified at once?", nullptr, numbers),
                    VerifyMany::tr("Their countdowns end, and nobody is reminded of them any more. "
                                   "Undo (Ctrl+Z) on the board takes it back.")};
        });
    auto *keep = addAnswer(
        *box, u"verifyKeep"_s, [] { return VerifyMany::tr("&Leave them running"); },
        QMessageBox::RejectRole);
    auto *take = addAnswer(
        *box, u"verifyTake"_s, [] { return VerifyMany::tr("Note as &verified"); },
        QMessageBox::AcceptRole);
    box->setDefaultButton(keep);
    QObject::connect(take, &QPushButton::clicked, box, act);
    box->open();
}

} // namespace beian
