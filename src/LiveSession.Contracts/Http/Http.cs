using LiveSession.Contracts.Records;

namespace LiveSession.Contracts.Http;

/// <summary>The options of a choice, served once and cached for ever under an address with its hash.</summary>
public sealed record BallotPaper(string RoundId, IReadOnlyList<string> Subthemes, IReadOnlyList<PaperOption> Options);

/// <summary>One option of a ballot paper.</summary>
/// <param name="Number">As shown beside it, from 1.</param>
/// <param name="Subtheme">Index into the paper's sub-themes; absent: none.</param>
public sealed record PaperOption(string Id, int Number, string Text, int? Subtheme);

/// <summary>GET /api/wall/{roundId}, phones only: the questions that can be supported, pinned ones first.</summary>
public sealed record WallQuestions(string RoundId, IReadOnlyList<WallQuestion> Questions);

/// <summary>One question of the wall.</summary>
/// <param name="Number">In the order of asking, from 1.</param>
/// <param name="Subtheme">Index into the round's sub-themes; absent: none.</param>
/// <param name="Merged">Ids of those that it speaks for: support that was given to one of them counts here. Absent: none.</param>
/// <param name="AuthorNames">Who asked it, where the round names authors; absent otherwise.</param>
public sealed record WallQuestion(string Id, int Number, string Text, int? Subtheme = null, IReadOnlyList<string>? Merged = null, IReadOnlyList<string>? AuthorNames = null);

/// <summary>POST /api/codes: what does this printed code open?</summary>
public sealed record CodeQuestion(string Code);

/// <summary>What a printed code opens.</summary>
/// <param name="Title">The session's title.</param>
/// <param name="Name">Badge codes: whose badge it is.</param>
/// <param name="Table">Table codes and seated badges: the table.</param>
/// <param name="Tables">How many tables there are to choose from, for room codes.</param>
public sealed record CodeInfo(CodeKind Kind, string Title, string Language, int Tables, string? Name = null, int? Table = null);

/// <summary>The printed codes.</summary>
public enum CodeKind
{
    Badge,
    Table,
    Room,
}

/// <summary>POST /api/join: lets this phone in and gives it its cookie.</summary>
/// <param name="Table">Room codes: the table the person sits at.</param>
/// <param name="Name">Table and room codes: as the person wants to be called; may be absent.</param>
/// <param name="CommandId">Table and room codes: chosen at random by the phone, the same when it asks again, so that it comes in once. Absent: every request is somebody new.</param>
public sealed record JoinRequest(string Code, int? Table = null, string? Name = null, string? CommandId = null);

/// <summary>Who this phone is now.</summary>
public sealed record JoinAnswer(string ParticipantId, string Name, int? Table);

/// <summary>POST /api/pairings: a shared device asks to be let in.</summary>
/// <param name="Replaces">The secret of the code that it showed before: nobody needs to accept that one any more.</param>
public sealed record PairingRequest(DeviceRole Role, int? Table = null, string? Replaces = null);

/// <summary>The code that the device shows, and the secret with which it alone can collect its cookie.</summary>
/// <param name="ExpiresInSeconds">After that the device asks again.</param>
public sealed record PairingOffer(string Code, string Secret, int ExpiresInSeconds);

/// <summary>POST /api/pairings/claim: has the facilitator accepted?</summary>
public sealed record PairingClaim(string Secret);

/// <summary>Accepted: the cookie is set and the device knows its role.</summary>
/// <param name="Accepted">False: not yet, ask again.</param>
public sealed record PairingAnswer(bool Accepted, DeviceRole? Role = null, int? Table = null);

/// <summary>POST /api/sign-in: a one-time link's token becomes the console's cookie.</summary>
public sealed record SignInRequest(string Token);

/// <summary>The console's live numbers: not in the ledger, so they come in a stream of their own.</summary>
/// <param name="Connected">Phones that follow at this moment, counted by participant.</param>
/// <param name="Pairings">Devices that show a code now.</param>
/// <param name="ConnectedDevices">Ids of paired devices that follow at this moment.</param>
/// <param name="Away">Paired devices that followed and do not any more, as far as this server has seen them go.</param>
public sealed record LiveNumbers(int Connected, IReadOnlyList<PendingPairing> Pairings, IReadOnlyList<string> ConnectedDevices, IReadOnlyList<AwayDevice>? Away = null);

/// <summary>A paired device that is not there.</summary>
/// <param name="Since">Unix milliseconds.</param>
public sealed record AwayDevice(string Id, long Since);

/// <summary>What a screen shows, small, as it was last seen on its canvas.</summary>
/// <param name="Jpeg">Base64.</param>
public sealed record ScreenPicture(string Jpeg);

/// <summary>A screen's picture for the console.</summary>
/// <param name="At">When the server got it, Unix milliseconds.</param>
public sealed record SeenScreen(string DeviceId, string Jpeg, long At);

/// <summary>The answer to an uploaded picture.</summary>
/// <param name="Name">Names the picture in a look; absent when it was refused.</param>
/// <param name="Fault">Why it was refused: <c>pictureKind</c>, <c>pictureTooBig</c>, <c>pictureTooLarge</c>; absent when it was taken.</param>
public sealed record PictureAnswer(string? Name = null, string? Fault = null);

/// <summary>A device that waits to be accepted.</summary>
public sealed record PendingPairing(string Code, DeviceRole Role, int? Table);

/// <summary>One fault of an imported file.</summary>
/// <param name="Line">From 1; 0 when it concerns the whole file.</param>
/// <param name="Column">The column's name or number; empty when it concerns the whole line.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
public sealed record ImportFault(int Line, string Column, string Problem, string Remedy);

/// <summary>What an import did, or would do. Nothing was taken over when there are faults.</summary>
/// <param name="Imported">How many were taken over.</param>
/// <param name="Faults">Every fault of the file; empty when it was taken over.</param>
/// <param name="Notices">What is worth a look and stops nothing: homonyms, say.</param>
public sealed record ImportAnswer(int Imported, IReadOnlyList<ImportFault> Faults, IReadOnlyList<ImportFault> Notices);

/// <summary>GET /api/codes, console only: one printed code. The answer is an array of these.</summary>
/// <param name="Target">Badges: the participant's id. Tables: the table's number. Rooms: empty.</param>
public sealed record PrintedCodeInfo(string Code, CodeKind Kind, string Target);

/// <summary>GET /api/stats, console only: what the server process has used so far.</summary>
/// <param name="CpuSeconds">Processor time since the process began, user and system, all cores.</param>
/// <param name="MemoryMb">Working set in MiB.</param>
public sealed record ServerStats(double CpuSeconds, double MemoryMb);
