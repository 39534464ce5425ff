#pragma once

#include "core/profile/persona.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace lodestar::ui {

class FlowLayout;
class Label;
class Pictures;
class Session;

/// Two to four personas in columns, line by line, with what differs marked.
class SideBySide : public QWidget
{
    Q_OBJECT
public:
    SideBySide(Session &session, Pictures &pictures, QWidget *parent = nullptr);
    void show(const std::vector<profile::Persona> &personas, const QString &selected);
    std::vector<profile::Persona> chosen() const; ///< in the order of the gallery
    bool onlyDifferences() const;

    static constexpr int kLeast = 2, kMost = 4;

signals:
    void changed(); ///< others are compared

private:
    void fillChoices();
    void fillGrid();
    void choose(const QString &id, bool on);

    Session &m_session;
    Pictures &m_pictures;
    std::vector<profile::Persona> m_personas;
    QStringList m_chosen, m_listed; ///< ids
    FlowLayout *m_choices = nullptr;
    std::vector<QCheckBox *> m_boxes;
    QCheckBox *m_differences = nullptr;
    Label *m_note = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace lodestar::ui
