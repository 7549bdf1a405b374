// SPDX-License-Identifier: MIT
#pragma once

namespace beian {

class NumberSession;

// Where the parts of a number lead to. The wizard answers it.
class NumberWishes
{
public:
    virtual ~NumberWishes() = default;

    // Where the time and the code of the SMS are entered.
    virtual void showSms(NumberSession &number) = 0;
    // Where the last six characters are typed.
    virtual void showSuffix() = 0;
    // Where persons and their numbers are entered.
    virtual void showPeople() = 0;
    // How to have the SMS resent.
    virtual void showResend(NumberSession &number) = 0;
};

} // namespace beian
