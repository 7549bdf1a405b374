// SPDX-License-Identifier: MIT
#include "app/filing/filing.h"

#include <algorithm>

namespace beian {

QList<NumberGroup> numbersOf(const QList<Person> &persons)
{
    QList<NumberGroup> groups;
    for (const Person &person : persons) {
        if (person.phone.isEmpty())
            continue;
        auto group = std::ranges::find(groups, person.phone, &NumberGroup::phone);
        if (group == groups.end())
            group = groups.insert(groups.end(), NumberGroup{person.phone, {}});
        if (!group->roles.contains(person.role))
            group->roles.append(person.role);
    }
    return groups;
}

} // namespace beian
