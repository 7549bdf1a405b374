// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/places.h"

namespace beian {

// Closes what the program keeps to everybody but this person, as it was left by an earlier version or
// another umask: every file of ours, and each folder in which there is nothing but ours (with --data
// it can be one that holds other things for other people). Before anything is opened.
void makePrivate(const Places &places);

} // namespace beian
