// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include "app/rules/rulebook.h"

namespace beian {

// One responsible person as filed. `phone` is eleven digits, or empty while it is not known.
struct Person
{
    Role role = Role::Subject;
    QString phone;
    bool isOptional = false;

    friend bool operator==(const Person &, const Person &) = default;
};

// What was submitted: province, day, kind, and the persons as far as they are known.
struct Filing
{
    QString provinceCode;
    QDate submitted; // in Beijing time
    FilingType type = FilingType::First;
    FilingPart part = FilingPart::None; // Change and Cancel only
    RuleChoice rules = RuleChoice::Auto;
    QList<Person> persons;
    ServiceKind service = ServiceKind::Website;
};

// A distinct mobile number with the roles that share it: one SMS, one code, one deadline.
struct NumberGroup
{
    QString phone;
    QList<Role> roles;
};

// In the order of first appearance; persons without a phone are left out.
[[nodiscard]] QList<NumberGroup> numbersOf(const QList<Person> &persons);

} // namespace beian
