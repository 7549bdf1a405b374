// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/quuid.h>

#include "app/record/filingrecord.h"

namespace beian {

class FilingCache;
class SecretClipboard;
class Settings;
class SiteProbe;
class Ticker;
class VerifyWizard;
class WizardNeighbours;
class WizardVisit;

// The wizards that are open, one a filing; what happens on the board, they show.
class WizardHost final : public QObject
{
    Q_OBJECT

public:
    WizardHost(FilingCache &cache, Settings &settings, SecretClipboard &clipboard, Ticker &ticker,
               SiteProbe &probe, WizardNeighbours &neighbours, QObject *parent = nullptr);
    ~WizardHost() override;
    Q_DISABLE_COPY_MOVE(WizardHost)

    void openNew();
    // At the page on which the filing goes on; to the front when it is open already.
    void open(const QUuid &id);
    [[nodiscard]] bool isAnyOpen() const { return !m_visits.isEmpty(); }
    [[nodiscard]] QList<QUuid> openFilings() const;
    // The filing that was opened last and is still open; null: none.
    [[nodiscard]] QUuid lastOpened() const;
    // The wizard of the filing; null when it is not open.
    [[nodiscard]] VerifyWizard *wizardOf(const QUuid &id) const;
    // Is the filing open, and a code or a document typed there?
    [[nodiscard]] bool hasPrivate(const QUuid &id) const;
    // Nobody is at the screen: codes and documents are forgotten, and the windows say so.
    void wipePrivate();
    // Nor do the titles show a name.
    void setMasked(bool isMasked);
    // Hands everything typed to the cache: before the program ends.
    void keepAll();

Q_SIGNALS:
    void opened();
    // Its filing was taken off the board, by whomever: the wizard is closed. Before closed().
    void lost(const beian::FilingRecord &record);
    // Closed by the person. It may be that nothing of it was kept.
    void closed(const QUuid &id);

private:
    [[nodiscard]] WizardVisit *start();
    [[nodiscard]] WizardVisit *visitOf(const QUuid &id) const;
    void end(WizardVisit *visit);
    void takeOver(const FilingRecord &record);

    FilingCache &m_cache;
    Settings &m_settings;
    SecretClipboard &m_clipboard;
    Ticker &m_ticker;
    SiteProbe &m_probe;
    WizardNeighbours &m_neighbours;
    QList<WizardVisit *> m_visits; // children
};

} // namespace beian
