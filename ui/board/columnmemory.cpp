// SPDX-License-Identifier: MIT
#include "ui/board/columnmemory.h"

#include <chrono>

#include "app/settings/settings.h"
#include "ui/board/boardheader.h"

namespace beian {

using namespace std::chrono_literals;

ColumnMemory::ColumnMemory(BoardHeader &header, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_header(header)
    , m_settings(settings)
{
    m_header.setLayoutText(settings.text(Setting::BoardColumns));
    m_header.setSortText(settings.text(Setting::BoardSort));
    m_later.setSingleShot(true);
    m_later.setInterval(500ms);
    connect(&m_later, &QTimer::timeout, this, &ColumnMemory::keep);
    connect(&header, &BoardHeader::rearranged, &m_later, qOverload<>(&QTimer::start));
}

ColumnMemory::~ColumnMemory()
{
    if (m_later.isActive())
        keep();
}

// A convenience: a file that cannot be written is said by the settings' own page.
void ColumnMemory::keep()
{
    (void)m_settings.setValue(Setting::BoardColumns, m_header.layoutText());
    (void)m_settings.setValue(Setting::BoardSort, m_header.sortText());
}

} // namespace beian
