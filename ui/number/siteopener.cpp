// SPDX-License-Identifier: MIT
#include "ui/number/siteopener.h"

#include <QtGui/qdesktopservices.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>

#include "app/time/beijingtime.h"
#include "app/session/filingsession.h"

namespace beian {

using namespace Qt::StringLiterals;

SiteOpener::SiteOpener(FilingSession &session, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_parent(parent)
{ }

bool SiteOpener::isOutOfUse(const QUrl &url) const
{
    return url == m_session.province()->site2019
        && beijingDate(m_session.now()) >= m_session.rules().national.from;
}

void SiteOpener::open(const QUrl &url)
{
    choose(url, [this](const QUrl &chosen) { openNow(chosen); });
}

void SiteOpener::choose(const QUrl &url, const std::function<void(const QUrl &)> &use)
{
    if (isOutOfUse(url))
        askAboutOldEntrance(url, use);
    else
        use(url);
}

void SiteOpener::openNow(const QUrl &url)
{
    m_unopened = QDesktopServices::openUrl(url) ? QUrl() : url;
    Q_EMIT finished();
}

void SiteOpener::askAboutOldEntrance(const QUrl &url, const std::function<void(const QUrl &)> &use)
{
    auto *box = new QMessageBox(m_parent->window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"oldEntranceQuestion"_s);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Old entrance"));
    box->setText(tr("The provincial entrances are out of use since %1.")
                     .arg(m_session.rules().national.from.toString(Qt::ISODate)));
    box->setInformativeText(tr("Verification is done on the national page today."));
    auto *national = box->addButton(tr("Open the national page"), QMessageBox::AcceptRole);
    auto *anyway = box->addButton(tr("Open the old entrance"), QMessageBox::DestructiveRole);
    box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(national);
    connect(national, &QPushButton::clicked, this,
            [this, use] { use(m_session.rules().national.page); });
    connect(anyway, &QPushButton::clicked, this, [url, use] { use(url); });
    box->open();
}

} // namespace beian
