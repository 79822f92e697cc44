// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a walk finds, what it leaves, and what it says about all that it could not look at.
#include "core/ingest/folder_walk.h"

#include "tests/core/child.h"
#include "tests/core/folder.h"
#include "tests/core/outcome.h"

#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <set>

namespace onrecord::tests
{

class FolderWalkTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsTextFilesOfAnyCaseByPath();
    void knowsSizeAndTime();
    void leavesHiddenFilesAndFolders();
    void keepsNamesThatAreNotUtf8();
    void keepsStrangeNames();
    void listsAnEmptyFolder();
    void saysWhenThereIsNoFolder();
    void saysWhenTheFolderIsAFile();
    void saysWhenTheFolderMayNotBeRead();
    void saysWhichSubfolderMayNotBeRead();
    void followsTheLinkThatTheUserNamed();
    void leavesLinksToWhatIsListedAnyway();
    void saysWhichLinksLeadOut();
    void saysWhichLinksLeadNowhere();
    void endsOnLinkLoops();
    void listsALinkedFileWhoseOwnNameIsNotText();
    void saysThatPipesAndSocketsAreNotText();
    void reportsWhileItLists();
    void stopsWhenAsked();
};

namespace
{

FolderListing listingOf(const Folder &folder)
{
    NoProgress progress;
    return walkFolder(folder.path(), progress, {}).value_or(FolderListing{});
}

QByteArrayList pathsOf(const FolderListing &listing)
{
    QByteArrayList paths;
    for (const FoundFile &file : listing.files)
        paths << QByteArray::fromStdString(file.path);
    return paths;
}

/// "path: error", for each.
QByteArrayList problemsOf(const FolderListing &listing)
{
    QByteArrayList words;
    for (const Problem &problem : listing.problems)
        words << QByteArray::fromStdString(problem.path) + ": " + outcome(problem.error);
    return words;
}

QByteArray outcomeOf(const std::filesystem::path &folder)
{
    NoProgress progress;
    return outcome(walkFolder(folder, progress, {}));
}

class CountingProgress final : public Progress
{
public:
    void report(Stage stage, std::int64_t done, std::int64_t, std::string_view) override
    {
        stages.insert(stage);
        most = std::max(most, done);
    }

    std::set<Stage> stages;
    std::int64_t most = 0;
};

} // namespace

void FolderWalkTest::findsTextFilesOfAnyCaseByPath()
{
    const Folder folder;
    for (const char *name :
         {"b.txt", "a/z.TXT", "a.Txt", "a/deep/er/1.tXt", "c.text", "txt", "d.txt.bak", "e.pdf", "x.txt/in.txt"})
        folder.write(name, "x");
    const FolderListing listing = listingOf(folder);
    QCOMPARE(pathsOf(listing), (QByteArrayList{"a.Txt", "a/deep/er/1.tXt", "a/z.TXT", "b.txt", "x.txt/in.txt"}));
    QVERIFY(listing.problems.empty());
    QVERIFY(!listing.stopped);
}

void FolderWalkTest::knowsSizeAndTime()
{
    const Folder folder;
    folder.write("a.txt", "12345");
    const timespec times[2] = {{1'000'000'000, 5}, {1'500'000'000, 123'456'789}};
    QCOMPARE(::utimensat(AT_FDCWD, folder.path("a.txt").c_str(), times, 0), 0);
    const FolderListing listing = listingOf(folder);
    QCOMPARE(listing.files.at(0).size, std::uint64_t{5});
    QCOMPARE(listing.files.at(0).modifiedAt, std::int64_t{1'500'000'000'123'456'789});
}

void FolderWalkTest::leavesHiddenFilesAndFolders()
{
    const Folder folder;
    folder.write(".hidden.txt", "x");
    folder.write(".git/a.txt", "x");
    folder.write("seen.txt", "x");
    QCOMPARE(pathsOf(listingOf(folder)), QByteArrayList{"seen.txt"});
}

void FolderWalkTest::keepsNamesThatAreNotUtf8()
{
    const Folder folder;
    folder.write("caf\xE9.txt", "x");
    folder.write("d\xFFr/a.txt", "x");
    QCOMPARE(pathsOf(listingOf(folder)), (QByteArrayList{"caf\xE9.txt", "d\xFFr/a.txt"}));
}

void FolderWalkTest::keepsStrangeNames()
{
    const Folder folder;
    const std::string longest = std::string(251, 'n') + ".txt";
    folder.write("-rf.txt", "x");
    folder.write("new\nline.txt", "x");
    folder.write(longest, "x");
    QCOMPARE(pathsOf(listingOf(folder)),
             (QByteArrayList{"-rf.txt", "new\nline.txt", QByteArray::fromStdString(longest)}));
}

void FolderWalkTest::listsAnEmptyFolder()
{
    const Folder folder;
    QCOMPARE(outcomeOf(folder.path()), QByteArray("done"));
    QVERIFY(listingOf(folder).files.empty());
}

void FolderWalkTest::saysWhenThereIsNoFolder()
{
    const Folder folder;
    QCOMPARE(outcomeOf(folder.path("none")), QByteArray("not-found"));
}

void FolderWalkTest::saysWhenTheFolderIsAFile()
{
    const Folder folder;
    folder.write("a.txt", "x");
    QCOMPARE(outcomeOf(folder.path("a.txt")), QByteArray("not-a-folder"));
}

void FolderWalkTest::saysWhenTheFolderMayNotBeRead()
{
    const Folder folder;
    std::filesystem::create_directory(folder.path("closed"));
    std::filesystem::permissions(folder.path("closed"), std::filesystem::perms::none);
    QCOMPARE(asOrdinaryUser([&] { return outcomeOf(folder.path("closed")) == "no-permission" ? 0 : 1; }), 0);
}

void FolderWalkTest::saysWhichSubfolderMayNotBeRead()
{
    const Folder folder;
    folder.write("a.txt", "x");
    folder.write("closed/b.txt", "x");
    std::filesystem::permissions(folder.path("closed"), std::filesystem::perms::none);
    const int same = asOrdinaryUser([&] {
        const FolderListing listing = listingOf(folder);
        return pathsOf(listing) == QByteArrayList{"a.txt"} &&
                       problemsOf(listing) == QByteArrayList{"closed: no-permission"}
                   ? 0
                   : 1;
    });
    std::filesystem::permissions(folder.path("closed"), std::filesystem::perms::owner_all);
    QCOMPARE(same, 0);
}

void FolderWalkTest::followsTheLinkThatTheUserNamed()
{
    const Folder folder;
    folder.write("real/a.txt", "x");
    std::filesystem::create_directory_symlink(folder.path("real"), folder.path("link"));
    NoProgress progress;
    QCOMPARE(pathsOf(*walkFolder(folder.path("link"), progress, {})), QByteArrayList{"a.txt"});
}

void FolderWalkTest::leavesLinksToWhatIsListedAnyway()
{
    const Folder folder;
    folder.write("real/a.txt", "x");
    std::filesystem::create_symlink("a.txt", folder.path("real/again.txt"));
    std::filesystem::create_directory_symlink("real", folder.path("twin"));
    const FolderListing listing = listingOf(folder);
    QCOMPARE(pathsOf(listing), QByteArrayList{"real/a.txt"});
    QVERIFY(listing.problems.empty());
}

void FolderWalkTest::saysWhichLinksLeadOut()
{
    const Folder outside;
    outside.write("secret.txt", "x");
    const Folder folder;
    std::filesystem::create_symlink(outside.path("secret.txt"), folder.path("pw.txt"));
    std::filesystem::create_directory_symlink(outside.path(), folder.path("way"));
    std::filesystem::create_symlink("/dev/zero", folder.path("zero.txt"));
    std::filesystem::create_symlink("/dev/zero", folder.path("zero.bin"));
    std::filesystem::create_directory_symlink("..", folder.path("up"));
    const FolderListing listing = listingOf(folder);
    QVERIFY(listing.files.empty());
    QCOMPARE(problemsOf(listing), (QByteArrayList{"pw.txt: link-outside", "up: link-outside", "way: link-outside",
                                                  "zero.txt: link-outside"}));
}

void FolderWalkTest::saysWhichLinksLeadNowhere()
{
    const Folder folder;
    std::filesystem::create_symlink("gone.txt", folder.path("a.txt"));
    std::filesystem::create_symlink("gone", folder.path("b"));
    QCOMPARE(problemsOf(listingOf(folder)), QByteArrayList{"a.txt: not-found"});
}

void FolderWalkTest::endsOnLinkLoops()
{
    const Folder folder;
    folder.write("in/a.txt", "x");
    std::filesystem::create_directory_symlink("..", folder.path("in/loop"));
    std::filesystem::create_symlink("b.txt", folder.path("b.txt"));
    const FolderListing listing = listingOf(folder);
    QCOMPARE(pathsOf(listing), QByteArrayList{"in/a.txt"});
    QCOMPARE(problemsOf(listing), QByteArrayList{"b.txt: read-failed"});
}

void FolderWalkTest::listsALinkedFileWhoseOwnNameIsNotText()
{
    const Folder folder;
    folder.write("wire/0001", "x");
    folder.write(".hidden/0002", "x");
    std::filesystem::create_symlink("wire/0001", folder.path("first.txt"));
    std::filesystem::create_symlink("wire/0001", folder.path("second.txt"));
    std::filesystem::create_symlink(".hidden/0002", folder.path("third.txt"));
    QCOMPARE(pathsOf(listingOf(folder)), QByteArrayList{"wire/0001"});
}

void FolderWalkTest::saysThatPipesAndSocketsAreNotText()
{
    const Folder folder;
    QCOMPARE(::mkfifo(folder.path("pipe.txt").c_str(), 0666), 0);
    const int server = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    folder.path("socket.txt").string().copy(address.sun_path, sizeof(address.sun_path) - 1);
    QCOMPARE(::bind(server, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
    ::close(server);
    QCOMPARE(problemsOf(listingOf(folder)), (QByteArrayList{"pipe.txt: not-text", "socket.txt: not-text"}));
}

void FolderWalkTest::reportsWhileItLists()
{
    const Folder folder;
    for (int i = 0; i < 1200; ++i)
        folder.write(std::to_string(i) + ".txt", "x");
    CountingProgress progress;
    QVERIFY(walkFolder(folder.path(), progress, {}));
    QCOMPARE(progress.stages, std::set<Stage>{Stage::Listing});
    QCOMPARE(progress.most, std::int64_t{1000});
}

void FolderWalkTest::stopsWhenAsked()
{
    const Folder folder;
    folder.write("a.txt", "x");
    std::stop_source stop;
    stop.request_stop();
    NoProgress progress;
    const auto listing = walkFolder(folder.path(), progress, stop.get_token());
    QVERIFY(listing && listing->stopped);
    QVERIFY(listing->files.empty());
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::FolderWalkTest)
#include "tst_folder_walk.moc"
