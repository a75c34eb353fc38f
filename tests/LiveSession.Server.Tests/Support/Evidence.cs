using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Engine.Ballots;
using LiveSession.Engine.Ledger;

namespace LiveSession.Server.Tests.Support;

/// <summary>Everything that somebody could find who is given the whole server after a vote, and who looks for who voted for what.</summary>
public sealed partial class Evidence(Venue venue, TestFolder folder, string round)
{
    /// <summary>The round's entries and stored answers that tell for whom a person voted, each as the person and the options.</summary>
    public async Task<IReadOnlyList<string>> InLedgerAsync()
    {
        var (entries, answers) = await LedgerAsync();
        var texts = entries.Select(entry => $"{entry.Actor} {entry.CommandId} {entry.Data}").Concat(answers.Select(answer => $"{answer.CommandId} {answer.Refusal}"));
        return [.. texts.SelectMany(Links)];
    }

    /// <summary>
    /// Tries every possible ballot against every fingerprint in the ledger, with nothing for a salt and with every word that stands anywhere in the
    /// ledger, and says which ballot fits.
    /// </summary>
    public async Task<IReadOnlyList<string>> ByFingerprintAsync(IReadOnlyList<IReadOnlyList<BallotChoice>> dictionary)
    {
        var (entries, answers) = await LedgerAsync();
        var given = entries.Select(entry => (entry.CommandId, entry.Fingerprint)).Concat(answers.Select(answer => (answer.CommandId, answer.Fingerprint))).ToArray();
        var people = venue.Session.View.Read(model => model.Session.Roster.ToArray());
        var words = entries.SelectMany(entry => Word().Matches($"{entry.Data} {entry.CommandId} {entry.Hash} {entry.Fingerprint} {entry.SessionId} {entry.Epoch}").Select(word => word.Value)).Distinct(StringComparer.Ordinal);
        string?[] salts = [null, .. words];
        return
        [
            .. from one in given
               from person in people
               from choices in dictionary
               from salt in salts
               where Fingerprint(person, new CastBallot(one.CommandId, round, choices, salt)) == one.Fingerprint
               select $"{person} {string.Join(',', choices.Select(choice => choice.OptionId))}",
        ];
    }

    /// <summary>Tries every 32 bytes in a row of every file in the data folder as the key of the round's ballots.</summary>
    public async Task<IReadOnlyList<string>> ByKeyAsync(TestFolder at)
    {
        var sealedBallots = SecretAgenda.PollOf(venue, round).Sealed;
        var id = new BallotKeyId(venue.Session.Id, round);
        var (voter, ballot) = sealedBallots.OrderBy(each => each.Key, StringComparer.Ordinal).First();
        foreach (var file in Directory.EnumerateFiles(at.Path, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            var bytes = await ReadAsync(file);
            for (var from = 0; from + BallotSeal.KeyLength <= bytes.Length; from++)
            {
                if (LooksRandom(bytes.AsSpan(from, BallotSeal.KeyLength)) && BallotSeal.Unseal(bytes.AsSpan(from, BallotSeal.KeyLength), id, voter, ballot.Sealed) is not null)
                {
                    return [$"{voter}, with the key in {Path.GetFileName(file)}"];
                }
            }
        }

        return [];
    }

    // Spares the many megabytes of text a try each: fewer than four bytes beyond ASCII has one key in a million.
    private static bool LooksRandom(ReadOnlySpan<byte> bytes)
    {
        var beyond = 0;
        foreach (var value in bytes)
        {
            beyond += value >> 7;
        }

        return beyond >= 4;
    }

    /// <summary>Whether the bytes of any file in the data folder hold this text.</summary>
    public async Task<bool> HoldAsync(string text)
    {
        var wanted = Encoding.UTF8.GetBytes(text);
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            if ((await ReadAsync(file)).AsSpan().IndexOf(wanted) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The records of a device that tell for whom a person voted; a ballot record says it of its phone's owner.</summary>
    public IReadOnlyList<string> InRecords(Device device, string? owner = null) =>
        [.. device.Records.SelectMany(record => Links($"{(record.Key.StartsWith("ballot/", StringComparison.Ordinal) ? owner : "")} {JsonSerializer.Serialize(record.Value, ContractsJson.Options)}"))];

    /// <summary>The people and the options of this round that a text names together.</summary>
    public IReadOnlyList<string> Links(string text)
    {
        var options = Regex.Matches(text, $@"\b{round}-\d\b", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(found => found.Value).Distinct(StringComparer.Ordinal).ToArray();
        var people = venue.Session.People.All.Where(person => Regex.IsMatch(text, $@"\b{person.ParticipantId}\b", RegexOptions.None, TimeSpan.FromSeconds(1)) || text.Contains($"{person.FirstName} {person.LastName}", StringComparison.Ordinal));
        return options.Length == 0 ? [] : [.. people.Select(person => $"{person.ParticipantId} {string.Join(',', options)}")];
    }

    // What the server makes of a command; the control of the tests shows that it is this.
    private static string Fingerprint(string participant, CastBallot asked)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(participant));
        hash.AppendData(Encoding.UTF8.GetBytes(nameof(CastBallot)));
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(asked, ContractsJson.Options));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    private async Task<(IReadOnlyList<LedgerEntry> Entries, IReadOnlyList<StoredAnswer> Answers)> LedgerAsync()
    {
        var ledger = venue.Get<ILedgerStore>();
        return (await ledger.StreamAsync(venue.Session.Id, "round/" + round, CancellationToken.None), await ledger.AnswersAsync(venue.Session.Id, "round/" + round, CancellationToken.None));
    }

    private static async Task<byte[]> ReadAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        return bytes[..await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    [GeneratedRegex("[A-Za-z0-9+/=-]{8,64}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
