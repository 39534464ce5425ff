#pragma once

#include "core/profile/personaparts.h"
#include "core/research/voices.h"
#include "ui/widgets/popup.h"

class QListWidget;

namespace lodestar::ui {

class Label;

/// What people outside the room have said, to choose a quote from: type to narrow, Enter or a double click takes it.
class QuoteChooser : public Popup
{
    Q_OBJECT
public:
    /// `hideNames`: who said it is not shown; it is kept with the quote all the same.
    QuoteChooser(const research::Voices &voices, const research::CompanyNames &companies, bool hideNames,
                 QWidget *parent);
    void openBelow(const QWidget &button);

signals:
    void chosen(const lodestar::profile::Quote &quote);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &words);
    void take();

    std::vector<profile::Quote> m_quotes;
    bool m_hideNames;
    QListWidget *m_list = nullptr;
    Label *m_more = nullptr;
};

/// An answer of somebody outside the room as a quote, with who said it and when.
profile::Quote quoteOf(const workshop::Answer &answer, const research::Voices &voices,
                       const research::CompanyNames &companies);

} // namespace lodestar::ui
