#pragma once

#include "core/profile/icp.h"
#include "core/profile/persona.h"
#include "core/profile/picturestore.h"
#include "ui/base/page.h"
#include "ui/base/pending.h"
#include "ui/pages/personas/pictures.h"

class QComboBox;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace lodestar::ui {

class HintBox;
class PersonaCard;
class PersonaEditor;
class PersonaSending;
class PersonaVersions;
class PosterView;
class SectionStack;
class SectionTabs;
class SideBySide;

/// The people inside each ICP: a gallery on one side; on the other the chosen one: described, as a poster, beside
/// others, and as it was.
class PersonasPage : public Page
{
    Q_OBJECT
public:
    explicit PersonasPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    QList<QAction *> headerActions() const override { return m_actions; }
    QString help() const override;
    /// A persona id, a tab (describe, poster, compare, versions), or both: "ID:poster".
    void showTarget(const QString &target) override;
    QVariant begun() const override;
    void resume(const QVariant &begun) override;
    std::optional<StageScene> stageScene() const override;
    bool stepStage(int direction) override; ///< the next persona

private:
    QWidget *makeSide();
    QWidget *makeMain();
    QWidget *makeHead();
    void addTab(const QString &id, const QString &name, QWidget *view);
    void refresh();
    bool load();
    void showSelected();
    void showTab(const QString &id);
    void showGallery();
    void makeGallery();
    QStringList icpNames() const;
    void showEmpty();
    void select(const QString &id);
    void add();
    void save(const profile::Persona &persona);
    void remove(const profile::Persona &persona);
    void move(int by);
    void fillCopyMenu();
    void copyTo(const QString &icpId);
    void choosePicture();
    bool canEdit() const;
    const profile::Icp *icpOf(const QString &id) const;
    const profile::Persona *selected() const;

    const project::Project *m_project = nullptr; ///< that all this is of; only compared, it may be gone
    std::vector<profile::Icp> m_icps; ///< those in use
    std::vector<profile::Persona> m_personas; ///< of these, in their order
    QString m_selected;
    mutable Pictures m_pictures; ///< a cache
    QList<QAction *> m_actions;
    QComboBox *m_icp = nullptr; ///< where a new persona goes, when there are several ICPs
    QVBoxLayout *m_column = nullptr, *m_gallery = nullptr;
    HintBox *m_many = nullptr;
    std::vector<PersonaCard *> m_cards;
    QStringList m_galleryIcps; ///< names that head the cards
    QWidget *m_content = nullptr, *m_empty = nullptr;
    QPushButton *m_up = nullptr, *m_down = nullptr, *m_copy = nullptr;
    QMenu *m_copyMenu = nullptr;
    SectionTabs *m_tabs = nullptr;
    SectionStack *m_stack = nullptr;
    QStringList m_tabIds; ///< in the order of the stack
    PersonaEditor *m_editor = nullptr;
    PosterView *m_beside = nullptr, *m_poster = nullptr;
    SideBySide *m_compare = nullptr;
    PersonaVersions *m_versions = nullptr;
    PersonaSending *m_sending = nullptr;
    Pending<Result<profile::Picture>> m_picture;
};

RailState personasRail(Session &session);

} // namespace lodestar::ui
