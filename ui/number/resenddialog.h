// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qhash.h>
#include <QtCore/qpointer.h>
#include <QtWidgets/qdialog.h>

#include "app/record/filingrecord.h"

namespace beian {

class NumberSession;
class Ticker;

// The short way of a resend in a window of its own, beside the browser.
class ResendDialog final : public QDialog
{
    Q_OBJECT

public:
    ResendDialog(NumberSession &number, Ticker &ticker, QWidget *parent);

private:
    QWidget *makeContent(NumberSession &number, Ticker &ticker);
};

// Opens one for each number; opened again it comes to the front.
class ResendDialogs final
{
public:
    explicit ResendDialogs(Ticker &ticker);

    // Shown over the window of `parent`.
    void open(NumberSession &number, QWidget &parent);

private:
    Ticker &m_ticker;
    QHash<NumberId, QPointer<ResendDialog>> m_dialogs; // each deletes itself when it is closed
};

} // namespace beian
