// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

#include <QtCore/qtimer.h>
#include <QtNetwork/qsslconfiguration.h>

#include "app/rulesets/rulesetstore.h"
#include "app/site/filerequest.h"

namespace beian {

// What a publisher's address is asked with.
struct RuleDownloadOptions
{
    std::chrono::milliseconds limit = std::chrono::seconds(5); // for everything, redirects included
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
};

// What came of it.
struct RuleDownloadAnswer
{
    std::optional<SignedRuleSet> set; // empty: the publisher has nothing new, or there is a fault
    QByteArray etag; // of the signature, for the next time; may be empty
    std::optional<Error> fault; // RuleAddressSilent, RuleAddressLeadsElsewhere, RuleSetTooLarge
};

// The rule set that an address names, with its signature. One request where nothing is new: the
// signature is asked for first, and only another one than that of `etag` is followed by the set.
// Nothing of the machine or its filings is told. To be used in a thread of its own: asking the system
// for its proxy can take seconds.
class RuleDownload final : public QObject
{
    Q_OBJECT

public:
    explicit RuleDownload(const RuleDownloadOptions &options, QObject *parent = nullptr);
    ~RuleDownload() override;

    // Once. `file` is the set, by HTTPS; `etag` is empty where none is here.
    void start(const QUrl &file, const QByteArray &etag);

Q_SIGNALS:
    void finished(const beian::RuleDownloadAnswer &answer);

private:
    void ask(const QUrl &url, qint64 largest, const QByteArray &etag);
    void take(const HttpHead &head, const QByteArray &content);
    void follow(const QByteArray &location);
    void fail(ErrorKind kind, const QString &detail);
    void finish();
    void dropRequest();

    RuleDownloadOptions m_options;
    QUrl m_file;
    QUrl m_asked; // by the request
    QByteArray m_etag; // sent with the request
    qint64 m_largest = 0; // that the request takes in
    FileRequest *m_request = nullptr; // a child; null between two
    QTimer m_limit;
    int m_redirects = 0;
    bool m_isSignatureHere = false;
    SignedRuleSet m_set;
    RuleDownloadAnswer m_answer;
};

// The set at an address of the settings: a file of HTTPS or of a folder. An address that is a folder, or
// ends like one, means the file beian.rules in it.
[[nodiscard]] QString ruleFileAt(const QString &address);
// Is it asked by HTTPS?
[[nodiscard]] bool isWebAddress(const QString &address);

} // namespace beian
