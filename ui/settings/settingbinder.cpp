// SPDX-License-Identifier: MIT
#include "ui/settings/settingbinder.h"

#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qdatetimeedit.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qspinbox.h>

#include "ui/settings/wordingfield.h"

namespace beian {

namespace {

// What assistive technology writes into a field that has no focus is complete: nobody will leave the
// field later. To be connected queued, since the old text can go before the new one comes.
template <typename Take>
auto unlessFocused(QWidget *field, const Take &take)
{
    return [field, take] {
        if (!field->hasFocus())
            take();
    };
}

} // namespace

SettingBinder::SettingBinder(Settings &settings, Guard guard, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_guard(std::move(guard))
{ }

void SettingBinder::bind(QCheckBox *box, Setting setting)
{
    follow(box, setting, [box](const QVariant &value) { box->setChecked(value.toBool()); });
    connect(box, &QCheckBox::toggled, this, [this, setting](bool isOn) { set(setting, isOn); });
}

void SettingBinder::bind(QSpinBox *box, Setting setting)
{
    const SettingKey &key = settingKey(setting);
    box->setRange(key.minimum, key.maximum);
    // Not with each digit: on the way to 100 days comes 1 day, and that would already hold.
    box->setKeyboardTracking(false);
    follow(box, setting, [box](const QVariant &value) { box->setValue(value.toInt()); });
    connect(box, &QSpinBox::valueChanged, this,
            [this, setting](int number) { set(setting, number); });
}

void SettingBinder::bind(QComboBox *box, Setting setting)
{
    follow(box, setting,
           [box](const QVariant &value) { box->setCurrentIndex(box->findData(value)); });
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box, setting](int index) { set(setting, box->itemData(index)); });
}

void SettingBinder::bind(QTimeEdit *field, Setting setting)
{
    field->setKeyboardTracking(false);
    follow(field, setting, [field](const QVariant &value) { field->setTime(value.toTime()); });
    connect(field, &QTimeEdit::timeChanged, this,
            [this, setting](QTime time) { set(setting, time); });
}

void SettingBinder::bind(QLineEdit *field, Setting setting)
{
    field->setMaxLength(settingKey(setting).maximum);
    follow(field, setting, [field](const QVariant &value) { field->setText(value.toString()); });
    const auto take = [this, field, setting] {
        // Also sent by a field that is only passed through.
        if (field->text() != m_settings.text(setting))
            set(setting, field->text());
    };
    connect(field, &QLineEdit::editingFinished, this, take);
    connect(field, &QLineEdit::textChanged, field, unlessFocused(field, take), Qt::QueuedConnection);
}

void SettingBinder::bind(WordingField *field, Setting setting, const Words &standard)
{
    follow(field, setting, [field, standard](const QVariant &value) {
        field->setPlainText(value.toString().isEmpty() ? standard() : value.toString());
    });
    keepTexts(field, [field, standard, shown = standard().simplified()]() mutable {
        if (field->wording() == shown)
            field->setPlainText(standard());
        shown = standard().simplified();
    });
    const auto take = [this, field, setting, standard] {
        const QString text = field->wording();
        const QString kept = text == standard() ? QString() : text;
        if (kept != m_settings.text(setting) || text.isEmpty())
            set(setting, kept);
    };
    connect(field, &WordingField::editingFinished, this, take);
    connect(field, &WordingField::textChanged, field, unlessFocused(field, take),
            Qt::QueuedConnection);
}

void SettingBinder::follow(QWidget *control, Setting setting,
                           const std::function<void(const QVariant &)> &show)
{
    const auto update = [this, control, setting, show](Setting concerned) {
        if (concerned != setting)
            return;
        const QSignalBlocker blocker(control);
        show(m_settings.value(setting));
    };
    update(setting);
    control->setEnabled(!m_settings.isLocked(setting));
    connect(&m_settings, &Settings::changed, control, update);
    connect(this, &SettingBinder::settled, control, update);
}

bool SettingBinder::set(Setting setting, const QVariant &value)
{
    const Result<void> result = tryToSet(setting, value);
    Q_EMIT settled(setting);
    if (result)
        Q_EMIT kept();
    else
        Q_EMIT failed(result.error());
    return result.isOk();
}

Result<void> SettingBinder::tryToSet(Setting setting, const QVariant &value)
{
    const bool isNew = value != m_settings.value(setting);
    if (isNew && !m_settings.isLocked(setting)) {
        if (Result<void> allowed = m_guard(setting, value); !allowed)
            return allowed;
    }
    return m_settings.setValue(setting, value);
}

void SettingBinder::reset(const QList<Setting> &settings)
{
    for (const Setting setting : settings) {
        // The first fault is the one to tell of; it would be the same for the others.
        if (!m_settings.isLocked(setting) && !set(setting, settingKey(setting).standard))
            return;
    }
}

} // namespace beian
