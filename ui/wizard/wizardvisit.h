// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

#include "app/session/filingsession.h"
#include "ui/forms/windowplace.h"
#include "ui/wizard/verifywizard.h"

namespace beian {

class FilingCache;
class SecretClipboard;
class Settings;
class SiteProbe;
class Ticker;
class WizardNeighbours;

// One filing in the wizard. What is typed goes to the cache when the typing pauses and with every
// turn of a page, codes and documents excepted.
class WizardVisit final : public QObject
{
    Q_OBJECT

public:
    // It shows nothing yet.
    WizardVisit(FilingCache &cache, Settings &settings, SecretClipboard &clipboard, Ticker &ticker,
                SiteProbe &probe, WizardNeighbours &neighbours, QObject *parent = nullptr);

    // The codes that are in the other visits; before one of the two below.
    void setCodesElsewhere(const std::function<QList<Secret>()> &codes);
    // One of both, once.
    void startNew();
    void resume(const FilingRecord &record);

    [[nodiscard]] QUuid id() const { return m_id; }
    [[nodiscard]] FilingSession &session() { return m_session; }
    [[nodiscard]] const FilingSession &session() const { return m_session; }
    [[nodiscard]] VerifyWizard &wizard() const { return *m_wizard; }
    // The filing was changed: elsewhere, if it is not what the wizard holds.
    void takeOver(const FilingRecord &record);
    // Hands what was typed to the cache, if it is more than nothing.
    void keep();

Q_SIGNALS:
    // The person closed the wizard.
    void closed();

private:
    [[nodiscard]] QString clipboardText() const;
    void preselect();
    void show();
    void settle(bool isAccepted);
    void discard();

    FilingCache &m_cache;
    Settings &m_settings;
    SecretClipboard &m_clipboard;
    Ticker &m_ticker;
    SiteProbe &m_probe;
    WizardNeighbours &m_neighbours;
    FilingSession m_session;
    std::unique_ptr<VerifyWizard> m_wizard;
    std::unique_ptr<WindowPlace> m_place; // of the wizard
    QUuid m_id;
    QTimer m_pause;
};

} // namespace beian
