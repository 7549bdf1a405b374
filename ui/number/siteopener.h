// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qobject.h>
#include <QtCore/qurl.h>

class QWidget;

namespace beian {

class FilingSession;

// Opens the administration's pages in the system's browser. A pilot-dated entrance that is really
// opened after the pilot is asked about first: it is out of use.
class SiteOpener final : public QObject
{
    Q_OBJECT

public:
    // Questions are shown over the window of `parent`.
    SiteOpener(FilingSession &session, QWidget *parent);

    void open(const QUrl &url);
    // The same question for another use of the address, which is then called with the page that was
    // chosen.
    void choose(const QUrl &url, const std::function<void(const QUrl &)> &use);
    // The address that no browser took; empty when the last one was opened.
    [[nodiscard]] QUrl unopened() const { return m_unopened; }

Q_SIGNALS:
    void finished();

private:
    void openNow(const QUrl &url);
    void askAboutOldEntrance(const QUrl &url, const std::function<void(const QUrl &)> &use);

    FilingSession &m_session;
    QWidget *m_parent;
    QUrl m_unopened;
};

} // namespace beian
