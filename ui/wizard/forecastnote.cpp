// SPDX-License-Identifier: MIT
#include "ui/wizard/forecastnote.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "app/session/sessionstate.h"
#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "ui/texts/language.h"
#include "ui/texts/smstexts.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

ForecastNote::ForecastNote(FilingSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_note(new NoteBox(u"peopleNote"_s))
    , m_anyway(makeButton(u"typeReceivedAnyway"_s,
                          [] { return tr("I received the verification SMS anyway, go on"); },
                          ButtonKind::Link))
    , m_more(makeButton(u"peopleMore"_s, {}, ButtonKind::Link))
    , m_details(makeLabel({}, TextKind::Hint))
{
    buildLayout();
    setUnfolded(false);
    connect(m_anyway, &QPushButton::clicked, this, [this] {
        m_session.setReceivedAnyway(true);
        Q_EMIT receivedAnyway();
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        setUnfolded(!m_isUnfolded);
        if (m_isUnfolded)
            Q_EMIT unfolded();
    });
}

void ForecastNote::buildLayout()
{
    m_details->setObjectName(u"peopleDetails"_s);
    // Return in the middle of typing numbers belongs to Next.
    m_more->setAutoDefault(false);
    m_note->addAction(m_anyway);
    m_note->addAction(m_more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(2));
    layout->addWidget(m_note);
    layout->addWidget(m_details);
}

void ForecastNote::setUnfolded(bool isUnfolded)
{
    m_isUnfolded = isUnfolded;
    m_more->setText(isUnfolded ? tr("More about this kind ▾") : tr("More about this kind ▸"));
    // Heard as what it says, without the arrow.
    m_more->setAccessibleName(m_more->text().chopped(2));
    m_more->setAccessibleDescription(isUnfolded ? tr("Show less about this kind")
                                                : tr("Show more about this kind"));
    m_details->setVisible(isUnfolded && !m_details->text().isEmpty());
}

void ForecastNote::refresh()
{
    // Of a filing that goes back there is nothing to forecast.
    setVisible(m_session.province() && m_session.isTypeComplete() && !isAnyReturned(m_session));
    if (isHidden())
        return;
    m_anyway->setVisible(m_session.needsNobody());
    if (m_session.needsNobody())
        showNobody();
    else
        showWhoVerifies();
    m_more->setVisible(!m_details->text().isEmpty());
    setUnfolded(m_isUnfolded);
}

// A figure is a result: it is not given while a number is still missing. The rules have their remarks in
// the order of their weight.
void ForecastNote::showWhoVerifies()
{
    const qsizetype codes = m_session.numbers().size();
    const QString title = codes == 0 || hasUnknownNumbers(m_session)
        ? tr("Each number gets a code of its own")
        : tr("%n mobile number(s) to verify", nullptr, int(codes));
    QStringList remarks;
    for (const QString &id : m_session.forecast().advice) {
        if (const Advice *advice = m_session.rules().adviceById(id))
            remarks << advice->text.in(uiLanguage());
    }
    const QString first = remarks.isEmpty() ? QString() : remarks.takeFirst();
    m_note->setContent(Tone::Accent, Glyph::Phone, title, first);
    for (QString &remark : remarks)
        remark.prepend(u"· "_s);
    m_details->setText(remarks.join(u'\n'));
}

void ForecastNote::showNobody()
{
    const FilingTypeText &type = m_session.rules().filingType(*m_session.record().type);
    m_details->clear();
    m_note->setContent(Tone::Accent, Glyph::Info,
                       tr("%1: no SMS verification").arg(type.name.in(uiLanguage())),
                       joinedSentences({tr("By the rules no verification SMS comes, and there is "
                                           "nothing to do on the administration's site."),
                                        codeSecrecyText()}));
}

} // namespace beian
