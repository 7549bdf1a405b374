// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

namespace beian {

class BoardHeader;
class Settings;

// Keeps the columns of the board and what they are sorted by, between starts, in the settings.
class ColumnMemory final : public QObject
{
    Q_OBJECT

public:
    // Gives the header what was kept. The settings outlive it.
    ColumnMemory(BoardHeader &header, Settings &settings, QObject *parent = nullptr);
    ~ColumnMemory() override;

private:
    void keep();

    BoardHeader &m_header;
    Settings &m_settings;
    QTimer m_later; // a drag is many widths
};

} // namespace beian
