#pragma once

#include "core/research/companynames.h"
#include "ui/base/pending.h"
#include "ui/pages/personas/personapart.h"

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace lodestar::ui {

class Label;
class Session;
class TextEdit;
class TextLine;

/// What real people said: chosen from the answers in the project, or typed with its source.
class QuotesPart : public PersonaPart
{
    Q_OBJECT
public:
    explicit QuotesPart(Session &session, QWidget *parent = nullptr);
    void show(const profile::Persona &persona, bool another) override;
    void commit() override;

private:
    struct Row {
        TextEdit *text = nullptr;
        TextLine *source = nullptr;
        QComboBox *section = nullptr;
        QWidget *back = nullptr; ///< to where it was said
    };
    Row makeRow(size_t index);
    void addMaking();
    void change(size_t index, const std::function<void(profile::Quote &)> &change);
    void addQuote(const profile::Quote &quote);
    void fillSections(QComboBox &box) const;
    void choose();
    void openChooser(const research::CompanyNames &companies);
    void goBack(size_t index);

    Session &m_session;
    profile::Persona m_persona;
    std::vector<Row> m_rows;
    QVBoxLayout *m_column = nullptr;
    Label *m_none = nullptr;
    QPushButton *m_choose = nullptr, *m_add = nullptr;
    TextEdit *m_text = nullptr;
    TextLine *m_source = nullptr;
    Pending<Result<research::CompanyNames>> m_reading;
};

} // namespace lodestar::ui
