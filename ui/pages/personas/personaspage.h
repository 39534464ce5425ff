#pragma once

#include "core/profile/icp.h"
#include "core/profile/persona.h"
#include "ui/base/page.h"

class QComboBox;
class QVBoxLayout;

namespace lodestar::ui {

class PersonaCard;
class PersonaEditor;

/// The people inside each ICP: a gallery on one side, the chosen persona with its fields on the other.
class PersonasPage : public Page
{
    Q_OBJECT
public:
    explicit PersonasPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    QList<QAction *> headerActions() const override { return m_actions; }
    QString help() const override;
    void showTarget(const QString &target) override; ///< a persona id
    QVariant begun() const override;
    void resume(const QVariant &begun) override;
    std::optional<StageScene> stageScene() const override;
    bool stepStage(int direction) override; ///< the next persona

private:
    void refresh();
    void showGallery();
    void makeGallery(const std::vector<const profile::Persona *> &personas);
    QStringList icpNames() const;
    void showEmpty();
    void select(const QString &id);
    void add();
    void save(const profile::Persona &persona);
    void remove(const profile::Persona &persona);
    const profile::Icp *icpOf(const QString &id) const;
    const profile::Persona *selected() const;

    std::vector<profile::Icp> m_icps;
    std::vector<profile::Persona> m_personas;
    QString m_selected;
    QList<QAction *> m_actions;
    QComboBox *m_icp = nullptr; ///< where a new persona goes, when there are several ICPs
    QVBoxLayout *m_column = nullptr, *m_gallery = nullptr;
    std::vector<PersonaCard *> m_cards;
    QStringList m_galleryIcps; ///< names that head the cards
    QWidget *m_content = nullptr, *m_empty = nullptr;
    PersonaEditor *m_editor = nullptr;
};

RailState personasRail(Session &session);

} // namespace lodestar::ui
