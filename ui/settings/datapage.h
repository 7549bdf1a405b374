// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/places.h"
#include "ui/settings/settingspage.h"

namespace beian {

class NoteBox;

// The section of the data: where they lie, why there, and another folder from the next start on.
class DataPage final : public SettingsPage
{
    Q_OBJECT

public:
    DataPage(SettingBinder &binder, const Places &places);

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
