// SPDX-License-Identifier: MIT
#include "ui/wizard/wizardhost.h"

#include <algorithm>
#include <utility>

#include "app/store/filingcache.h"
#include "ui/wizard/wizardvisit.h"
#include "app/session/sessionstate.h"

namespace beian {

WizardHost::WizardHost(FilingCache &cache, Settings &settings, SecretClipboard &clipboard,
                       Ticker &ticker, SiteProbe &probe, WizardNeighbours &neighbours,
                       QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_settings(settings)
    , m_clipboard(clipboard)
    , m_ticker(ticker)
    , m_probe(probe)
    , m_neighbours(neighbours)
{
    connect(&cache, &FilingCache::filingPut, this, &WizardHost::takeOver);
    // Taken off the board: there is nothing to go on with.
    connect(&cache, &FilingCache::filingRemoved, this, [this](const QUuid &id) {
        if (WizardVisit *visit = visitOf(id)) {
            Q_EMIT lost(visit->session().record());
            end(visit);
        }
    });
}

// While the list of them is still there: a field that loses the focus asks for the codes of the others.
WizardHost::~WizardHost()
{
    while (!m_visits.isEmpty())
        delete m_visits.takeLast();
}

WizardVisit *WizardHost::start()
{
    auto *visit =
        new WizardVisit(m_cache, m_settings, m_clipboard, m_ticker, m_probe, m_neighbours, this);
    m_visits << visit;
    visit->setCodesElsewhere([this, visit] {
        QList<Secret> codes;
        for (WizardVisit *other : std::as_const(m_visits)) {
            if (other != visit)
                codes << codesOf(other->session());
        }
        return codes;
    });
    connect(visit, &WizardVisit::closed, this, [this, visit] { end(visit); });
    return visit;
}

void WizardHost::openNew()
{
    start()->startNew();
    Q_EMIT opened();
}

void WizardHost::open(const QUuid &id)
{
    if (WizardVisit *known = visitOf(id)) {
        known->wizard().showNormal();
        known->wizard().raise();
        known->wizard().activateWindow();
    } else if (const FilingRecord *record = m_cache.list().find(id)) {
        start()->resume(*record);
        Q_EMIT opened();
    }
}

QList<QUuid> WizardHost::openFilings() const
{
    QList<QUuid> ids;
    for (const WizardVisit *visit : m_visits)
        ids << visit->id();
    return ids;
}

QUuid WizardHost::lastOpened() const
{
    return m_visits.isEmpty() ? QUuid() : m_visits.constLast()->id();
}

VerifyWizard *WizardHost::wizardOf(const QUuid &id) const
{
    const WizardVisit *visit = visitOf(id);
    return visit ? &visit->wizard() : nullptr;
}

WizardVisit *WizardHost::visitOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_visits, id, &WizardVisit::id);
    return found == m_visits.end() ? nullptr : *found;
}

void WizardHost::end(WizardVisit *visit)
{
    if (!m_visits.removeOne(visit))
        return;
    visit->wizard().hide();
    // Later: the wizard may be in the middle of its own signal.
    visit->deleteLater();
    Q_EMIT closed(visit->id());
}

void WizardHost::takeOver(const FilingRecord &record)
{
    WizardVisit *visit = visitOf(record.id);
    if (visit)
        visit->takeOver(record);
}

bool WizardHost::hasPrivate(const QUuid &id) const
{
    const WizardVisit *visit = visitOf(id);
    return visit && beian::hasPrivate(visit->session());
}

void WizardHost::wipePrivate()
{
    for (WizardVisit *visit : std::as_const(m_visits))
        visit->session().wipePrivate();
}

void WizardHost::setMasked(bool isMasked)
{
    for (WizardVisit *visit : std::as_const(m_visits))
        visit->wizard().setMasked(isMasked);
}

void WizardHost::keepAll()
{
    for (WizardVisit *visit : std::as_const(m_visits))
        visit->keep();
}

} // namespace beian
