// SPDX-License-Identifier: MIT
#include "ui/board/rulenews.h"

#include <algorithm>

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>

#include "app/cli/rulesreport.h"
#include "app/store/filingcache.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardwindow.h"
#include "ui/board/noticestack.h"
#include "ui/forms/controls.h"
#include "ui/help/readingdialog.h"
#include "ui/texts/filingnames.h"
#include "ui/texts/language.h"
#include "ui/texts/ruletexts.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct RuleNewsTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::RuleNewsTexts)
};

constexpr qsizetype mostLines = 50; // of each list; the command has them all

QString noticeText(const RuleNews &news, const RulePublication &publication)
{
    const QString filings = news.filings.isEmpty()
        ? RuleNewsTexts::tr("No filing that is kept here is treated otherwise by them.")
        : RuleNewsTexts::tr("%n filing(s) that are kept here are treated otherwise by them.",
                            nullptr, int(news.filings.size()));
    return joinedSentences({publication.notes.in(uiLanguage()), filings,
                            RuleNewsTexts::tr("Windows that are open go on with the rules that "
                                              "they began with.")});
}

QString moreText(qsizetype all)
{
    return RuleNewsTexts::tr("… and %n more.", nullptr, int(all - mostLines));
}

// A line each, in the language of this moment.
QString changesText(const RuleNews &news)
{
    const QList<RuleChange> changes = ruleChanges(news.before, news.after, uiLanguage());
    if (changes.isEmpty())
        return RuleNewsTexts::tr("They say the same.");
    QStringList lines;
    for (const RuleChange &change : changes.first(std::min(mostLines, changes.size())))
        lines << ruleChangeText(change);
    if (changes.size() > mostLines)
        lines << moreText(changes.size());
    return lines.join(u'\n');
}

void addFilings(QVBoxLayout &layout, const RuleNews &news, const FilingCache &cache, bool isMasked)
{
    layout.addWidget(
        makeLabel([] { return RuleNewsTexts::tr("Filings that are treated otherwise"); },
                  TextKind::Strong));
    const qsizetype shown = std::min(mostLines, news.filings.size());
    for (const ChangedFiling &filing : news.filings.first(shown)) {
        const FilingRecord *record = cache.list().find(filing.id);
        if (!record)
            continue;
        layout.addWidget(makeLabel(applicantText(*record, isMasked)));
        layout.addWidget(makeLabel(
            [filing] {
                return RuleNewsTexts::tr("Until now: %1. From now on: %2.")
                    .arg(underRulesText(filing.before), underRulesText(filing.after));
            },
            TextKind::Hint));
    }
    if (news.filings.size() > mostLines)
        layout.addWidget(makeLabel([all = news.filings.size()] { return moreText(all); }));
}

void openNews(const RuleNews &news, const FilingCache &cache, BoardWindow &board)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(gap(2));
    layout->addWidget(makeLabel([] { return RuleNewsTexts::tr("What the rules say otherwise"); },
                                TextKind::Strong));
    layout->addWidget(makeLabel([news] { return changesText(news); }));
    if (!news.filings.isEmpty())
        addFilings(*layout, news, cache, board.table().board().isMasked());
    openReading(
        board, u"ruleNews"_s, [] { return RuleNewsTexts::tr("What is new in the rules"); },
        makeReading(layout, cache.rules()));
}

} // namespace

void showRuleNews(const RuleNews &news, const FilingCache &cache, BoardWindow &board)
{
    board.notices().show(
        u"rulesNewsNotice"_s, Tone::Accent, Glyph::Info,
        [] { return RuleNewsTexts::tr("Newer rules are in force"); },
        [news, publication = cache.rules().publication] { return noticeText(news, publication); },
        {{u"showRuleNews"_s, [] { return RuleNewsTexts::tr("What is new…"); },
          [news, &cache, &board] { openNews(news, cache, board); }}});
}

} // namespace beian
