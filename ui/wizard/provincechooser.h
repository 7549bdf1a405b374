// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qhash.h>
#include <QtWidgets/qwidget.h>

#include "app/rules/rulebook.h"

class QButtonGroup;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace beian {

class FlowLayout;

// A province by typing (name, abbreviation, pinyin, initials) or by tile, grouped by pilot batch.
class ProvinceChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit ProvinceChooser(const RuleBook &rules, QWidget *parent = nullptr);

    // The field for another layout; this widget shows the tiles. The chooser keeps it working.
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    // As if its tile had been clicked.
    void chooseProvince(const QString &code);
    // Tells again what fits what is typed.
    void tellCandidates();
    // Marks the tiles that are covered under `choice` on `date`.
    void showCoverage(QDate date, RuleChoice choice);

Q_SIGNALS:
    // By tile or because what was typed names exactly one; an empty code when it names none or
    // several.
    void provinceChosen(const QString &code);
    // What was typed fits several provinces, or none.
    void candidatesChanged(const QList<const beian::Province *> &candidates, bool isTyping);

private:
    void addBatch(QLayout *layout, int batch);
    [[nodiscard]] QLayout *makeTiles(int batch);
    void showTexts();
    void choose(const Province &province);
    // Without telling of it.
    void check(const Province &province);
    void interpretText(const QString &text);

    const RuleBook &m_rules;
    QLineEdit *m_field;
    QButtonGroup *m_tiles;
    QHash<QString, QPushButton *> m_tileByCode;
    QString m_ownText; // put into the field here, not by a person
    QLabel *m_unlistedTitle = nullptr;
    QLabel *m_unlistedSince = nullptr;
};

} // namespace beian
