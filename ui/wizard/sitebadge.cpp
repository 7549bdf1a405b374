// SPDX-License-Identifier: MIT
#include "ui/wizard/sitebadge.h"

#include <QtWidgets/qdialog.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>

#include "app/site/siteprobe.h"
#include "ui/forms/controls.h"
#include "ui/forms/offreason.h"
#include "ui/platform/assistive.h"
#include "ui/texts/sitechecktexts.h"

namespace beian {

using namespace Qt::StringLiterals;

SiteBadge::SiteBadge(SiteProbe &probe, const QUrl &url, QWidget *parent)
    : QPushButton(parent)
    , m_url(url)
{
    setStyleMark(this, "kind", u"chip"_s);
    setObjectName(u"siteCheck"_s);
    setIconSize(QSize(gap(4), gap(4)));
    keepTexts(this, [this] { showReport(); });
    keepLook(this, [this] { showReport(); });
    if (!probe.isEnabled())
        hide();
    connect(&probe, &SiteProbe::finished, this, &SiteBadge::take);
    connect(this, &QPushButton::clicked, this, &SiteBadge::openDetails);
    probe.check(url);
}

void SiteBadge::take(const SiteReport &report)
{
    if (m_report || report.url != m_url)
        return;
    m_report = report;
    showReport();
    announce(*this, text());
    Q_EMIT reported();
}

void SiteBadge::showReport()
{
    // What it is about, whatever it says.
    setAssistiveDescription(*this, tr("Can the site be reached?"));
    if (!m_report) {
        setText(tr("Checking…"));
        setAssistiveName(*this, text());
        // It says so itself.
        setOff(*this, text(), *this);
        return;
    }
    setOff(*this, {}, *this);
    const Tone tone = toneOf(*m_report);
    setTone(this, tone);
    setText(siteBadgeText(*m_report));
    setIcon(glyphIcon(tone == Tone::Good ? Glyph::Check : Glyph::Warning,
                      palette().color(QPalette::ButtonText)));
    setAssistiveName(*this, text());
    setToolTip(tr("Show what was checked"));
}

void SiteBadge::openDetails()
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"siteCheckDialog"_s);
    keepTexts(dialog, [dialog] { dialog->setWindowTitle(tr("Can the site be reached?")); });
    auto *grid = new QGridLayout(dialog);
    grid->setContentsMargins(gap(6), gap(6), gap(6), gap(4));
    grid->setHorizontalSpacing(gap(3));
    grid->setVerticalSpacing(gap(2));
    grid->setColumnStretch(2, 1);
    grid->addWidget(makeLabel(m_url.toString(), TextKind::Address), 0, 0, 1, 3);
    int row = 1;
    for (const SiteStep step :
         {SiteStep::Name, SiteStep::Connection, SiteStep::Certificate, SiteStep::Answer}) {
        const StepResult result = m_report->step(step);
        auto *icon = new ToneIcon;
        icon->setGlyph(glyphOf(result), toneOf(result));
        const auto name = [step] { return siteStepName(step); };
        QLabel *text = makeLabel([step, report = *m_report] { return siteStepText(step, report); });
        text->setObjectName(u"siteStep%1"_s.arg(row));
        keepTexts(text, [text, name] { text->setAccessibleDescription(name()); });
        grid->addWidget(icon, row, 0, Qt::AlignTop);
        grid->addWidget(makeLabel(name, TextKind::Strong), row, 1, Qt::AlignTop);
        grid->addWidget(text, row, 2);
        ++row;
    }
    const auto asked = [] {
        return tr("One page was asked for, without anything of this filing. The check can be "
                  "switched off in the settings.");
    };
    grid->addWidget(makeLabel(asked, TextKind::Hint), row, 0, 1, 3);
    QPushButton *close = makeButton(
        u"siteCheckClose"_s, [] { return tr("Close"); }, ButtonKind::Primary);
    close->setDefault(true);
    grid->addWidget(close, row + 1, 0, 1, 3, Qt::AlignRight);
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    keepLook(dialog, [dialog] { dialog->setMinimumWidth(gap(110)); });
    dialog->open();
}

} // namespace beian
