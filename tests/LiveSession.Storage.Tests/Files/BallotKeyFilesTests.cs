using LiveSession.Engine;
using LiveSession.Engine.Ballots;
using LiveSession.Storage.Files;
using LiveSession.Storage.Tests.Contract;

namespace LiveSession.Storage.Tests.Files;

public sealed class BallotKeyFilesTests : BallotKeysContract
{
    private static readonly BallotKeyId Id = new("s1", "five");
    private static readonly byte[] Key = [.. Enumerable.Range(1, BallotSeal.KeyLength).Select(number => (byte)number)];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("livesession-keys-");

    private string Place => Path.Combine(_folder.FullName, BallotKeyFiles.FolderName);

    public override Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    protected override ValueTask<IBallotKeys> OpenAsync() => ValueTask.FromResult<IBallotKeys>(new BallotKeyFiles(Place));

    [Fact]
    public async Task Key_SurvivesTheProcess_AndOnlyItsOwnerReadsIt()
    {
        await new BallotKeyFiles(Place).CreateAsync(Id, Key, CancellationToken.None);

        Assert.Equal(Key, await new BallotKeyFiles(Place).FindAsync(Id, CancellationToken.None));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Assert.Single(Directory.GetFiles(Place))));
        }
    }

    // Whoever holds the file open, such as a program that copies it, finds the old bytes overwritten and not only unlinked.
    [Fact]
    public async Task DestroyedKey_IsOverwrittenBeforeItsFileGoes()
    {
        var keys = new BallotKeyFiles(Place);
        await keys.CreateAsync(Id, Key, CancellationToken.None);
        await using var held = new FileStream(Assert.Single(Directory.GetFiles(Place)), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

        await keys.DestroyAsync(Id, CancellationToken.None);

        var left = new byte[BallotSeal.KeyLength];
        Assert.Equal(left.Length, await held.ReadAtLeastAsync(left, left.Length, throwOnEndOfStream: false));
        Assert.All(left, value => Assert.Equal(0, value));
        Assert.Empty(Directory.GetFiles(Place));
    }

    [Fact]
    public async Task FileThatAPowerCutLeftShort_IsWrittenAnew()
    {
        var keys = new BallotKeyFiles(Place);
        await keys.CreateAsync(Id, Key, CancellationToken.None);
        await File.WriteAllBytesAsync(Assert.Single(Directory.GetFiles(Place)), Key[..7]);

        await keys.CreateAsync(Id, Key, CancellationToken.None);

        Assert.Equal(Key, await keys.FindAsync(Id, CancellationToken.None));
    }

    [Fact]
    [Trait("Rule", "H4")]
    public async Task FolderThatCannotBeUsed_IsSaidInASentence()
    {
        await File.WriteAllTextAsync(Place, "a file where the folder should be");

        var failed = await Assert.ThrowsAsync<LedgerUnavailableException>(() => new BallotKeyFiles(Place).CreateAsync(Id, Key, CancellationToken.None));

        Assert.StartsWith("The keys of secret votes cannot be used", failed.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../s1", "five")]
    [InlineData("s1", "..")]
    [InlineData("s1", "")]
    public async Task IdThatLeadsElsewhere_IsNoFile(string session, string round) =>
        await Assert.ThrowsAsync<ArgumentException>(() => new BallotKeyFiles(Place).FindAsync(new BallotKeyId(session, round), CancellationToken.None));
}
