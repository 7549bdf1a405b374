// SPDX-License-Identifier: MIT
#include "ui/wizard/wizardvisit.h"

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>

#include "app/record/recordchanges.h"
#include "app/rules/words.h"
#include "app/session/sessionstate.h"
#include "app/settings/settings.h"
#include "app/store/filingcache.h"
#include "app/store/filingundo.h"
#include "ui/platform/secretclipboard.h"

namespace beian {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pauseInTyping = 600ms;

} // namespace

WizardVisit::WizardVisit(FilingCache &cache, Settings &settings, SecretClipboard &clipboard,
                         Ticker &ticker, SiteProbe &probe, WizardNeighbours &neighbours,
                         QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_settings(settings)
    , m_clipboard(clipboard)
    , m_ticker(ticker)
    , m_probe(probe)
    , m_neighbours(neighbours)
    , m_session(cache.rules(), cache.clock())
{
    setCodesElsewhere({});
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &WizardVisit::keep);
    connect(&cache, &FilingCache::rulesChanged, this,
            [this] { m_session.setNewerRules(m_cache.rules()); });
}

void WizardVisit::setCodesElsewhere(const std::function<QList<Secret>()> &codes)
{
    m_session.setSurroundings({m_settings.isOn(Setting::CounterMode), codes,
                               [this](const Secret &text) { m_clipboard.copy(text.reveal()); },
                               [this](const Secret &text) { return m_clipboard.remainingOf(text); },
                               [this] { return clipboardText(); }});
}

// At a counter the clipboard may hold what belongs to the filer before.
QString WizardVisit::clipboardText() const
{
    const bool isWanted =
        m_settings.isOn(Setting::OfferClipboardSms) && !m_settings.isOn(Setting::CounterMode);
    return isWanted ? QGuiApplication::clipboard()->text() : QString();
}

void WizardVisit::startNew()
{
    preselect();
    show();
}

void WizardVisit::resume(const FilingRecord &record)
{
    m_session.restore(record);
    show();
    m_wizard->resume();
}

// What the settings know already, and at a counter the province and the last kind.
void WizardVisit::preselect()
{
    m_session.setRuleChoice(
        fromWord<RuleChoice>(m_settings.text(Setting::RuleChoice)).value_or(RuleChoice::Auto));
    if (!m_session.isCounter())
        return;
    m_session.setProvince(m_settings.text(Setting::CounterProvince));
    if (const auto type = fromWord<FilingType>(m_settings.text(Setting::LastFilingType)))
        m_session.setType(*type, FilingPart::None);
}

void WizardVisit::show()
{
    m_id = m_session.record().id;
    m_wizard =
        std::make_unique<VerifyWizard>(m_session, m_clipboard, m_ticker, m_probe, &m_neighbours);
    m_wizard->setKeepsFullNumbers([this] { return m_settings.isOn(Setting::KeepFullNumbers); });
    connect(&m_session, &FilingSession::numberChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_wizard.get(), &QWizard::currentIdChanged, this, [this](int page) {
        if (page > 0)
            keep();
    });
    connect(m_wizard.get(), &QDialog::finished, this, [this](int result) {
        settle(result == QDialog::Accepted);
        Q_EMIT closed();
    });
    m_place = std::make_unique<WindowPlace>(*m_wizard, m_settings, Setting::WizardPlace);
    m_place->restore(m_wizard->size());
    m_wizard->show();
}

void WizardVisit::takeOver(const FilingRecord &record)
{
    if (m_session.record() != record)
        m_session.takeOver(record);
}

void WizardVisit::keep()
{
    m_pause.stop();
    if (!hasInput(m_session))
        return;
    const QList<FilingEvent> events = m_session.handOver();
    const FilingRecord &record = m_session.record();
    const FilingRecord *known = m_cache.list().find(record.id);
    if (known && *known == record && events.isEmpty())
        return;
    m_cache.put(record, events);
    // A convenience of counters: a file that cannot be written is said by the settings' own page.
    if (record.type)
        (void)m_settings.setValue(Setting::LastFilingType, wordOf(*record.type));
}

void WizardVisit::settle(bool isAccepted)
{
    // Also what goes: it comes back as it was typed last.
    keep();
    if (!m_cache.list().find(m_id))
        return;
    // Finish on a page on which nobody has to verify: a new filing leaves nothing to watch.
    if (m_wizard->isDiscarded())
        discard();
    else if (isAccepted && m_session.numbers().isEmpty() && !m_session.isRestored())
        m_cache.undo().remove({[] { return tr("Finish"); },
                               [] { return tr("Not kept: nobody has to verify"); }},
                              {m_id});
}

// As the question promised, and of what is true by now.
void WizardVisit::discard()
{
    switch (m_session.discardEffect()) {
    case DiscardEffect::Removed:
        m_cache.undo().remove({[] { return tr("Discard the filing"); },
                               [] { return tr("Filing discarded"); }},
                              {m_id});
        break;
    case DiscardEffect::Reverted: {
        const FilingRecord before = *m_session.restored();
        m_cache.undo().change({[] { return tr("Discard changes"); },
                               [] { return tr("Changes discarded"); }},
                              before,
                              eventsBetween(*m_cache.list().find(m_id), before, m_cache.now()));
        break;
    }
    case DiscardEffect::Kept:
        break;
    }
}

} // namespace beian
