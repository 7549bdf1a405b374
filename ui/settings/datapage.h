// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/places.h"
#include "ui/settings/settingspage.h"

namespace beian {

class NoteBox;
struct CopyParts;

// The section of the data: where they lie, why there, another folder from the next start on, and
// copies of them.
class DataPage final : public SettingsPage
{
    Q_OBJECT

public:
    DataPage(SettingBinder &binder, const Places &places, const CopyParts &copies);

private:
    void addPlace();
    void openFolder();
    void askForFolder();
    void showWhatComes();
    [[nodiscard]] bool canChange() const;
    [[nodiscard]] QString originText() const;

    Places m_places;
    NoteBox *m_next;
};

} // namespace beian
