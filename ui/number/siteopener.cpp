// SPDX-License-Identifier: MIT
#include "ui/number/siteopener.h"

#include <QtWidgets/qpushbutton.h>

#include "app/session/sessionstate.h"
#include "ui/forms/messagebox.h"
#include "ui/platform/urlopener.h"

namespace beian {

using namespace Qt::StringLiterals;

SiteOpener::SiteOpener(FilingSession &session, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_parent(parent)
{ }

void SiteOpener::open(const QUrl &url)
{
    choose(url, [this](const QUrl &chosen) { openNow(chosen); });
}

void SiteOpener::choose(const QUrl &url, const std::function<void(const QUrl &)> &use)
{
    if (isOutOfUse(m_session, url))
        askAboutOldEntrance(url, use);
    else
        use(url);
}

void SiteOpener::openNow(const QUrl &url)
{
    openOutside(url, this, [this, url](bool isOpen) {
        m_unopened = isOpen ? QUrl() : url;
        Q_EMIT finished();
    });
}

void SiteOpener::askAboutOldEntrance(const QUrl &url, const std::function<void(const QUrl &)> &use)
{
    const QString since = m_session.rules().national.from.toString(Qt::ISODate);
    QMessageBox *box =
        makeMessageBox(m_parent->window(), u"oldEntranceQuestion"_s, QMessageBox::Warning, [since] {
            return MessageTexts{tr("Old entrance"),
                                tr("The provincial entrances are out of use since %1.").arg(since),
                                tr("Verification is done on the national page today.")};
        });
    auto *national = addAnswer(
        *box, u"entranceNational"_s, [] { return tr("Open the &national page"); },
        QMessageBox::AcceptRole);
    auto *anyway = addAnswer(
        *box, u"entranceOld"_s, [] { return tr("Open the &old entrance"); },
        QMessageBox::DestructiveRole);
    addAnswer(
        *box, u"entranceCancel"_s, [] { return tr("&Cancel"); }, QMessageBox::RejectRole);
    box->setDefaultButton(national);
    connect(national, &QPushButton::clicked, this,
            [this, use] { use(m_session.rules().national.page); });
    connect(anyway, &QPushButton::clicked, this, [url, use] { use(url); });
    box->open();
}

} // namespace beian
