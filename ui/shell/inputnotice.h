// SPDX-License-Identifier: MIT
#pragma once

namespace beian {

class NoticeStack;
class Settings;

// Says on the board, until the person has put it away once, that Chinese cannot be typed into the program's
// windows, and what to do: as soon as that is found out. Both outlive the application's event loop.
void watchInputMethod(NoticeStack &notices, Settings &settings);
// The notice itself; nothing where it was seen before.
void showInputNotice(NoticeStack &notices, Settings &settings);

} // namespace beian
