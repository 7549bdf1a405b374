# SPDX-License-Identifier: MIT
# On Windows, as administrator: installs the package silently, starts what it installed, and
# uninstalls it again.
#   test-msi.ps1 -Package FILE.msi
param([Parameter(Mandatory)][string]$Package)
$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = [Text.Encoding]::UTF8
$folder = Join-Path $env:ProgramFiles 'beian-sms-verify'
$program = Join-Path $folder 'beian-sms-verify.exe'
$name = '备案短信核验助手'
$menu = Join-Path ([Environment]::GetFolderPath('CommonPrograms')) "$name.lnk"

function Invoke-Installer([string[]]$Arguments) {
    $process = Start-Process msiexec.exe -ArgumentList ($Arguments + '/qn') -Wait -PassThru
    if ($process.ExitCode -ne 0) { throw "msiexec $Arguments ended with $($process.ExitCode)" }
}
function Assert([bool]$Condition, [string]$What) {
    if (-not $Condition) { throw "Not so: $What" }
    Write-Output "ok: $What"
}

$file = (Resolve-Path $Package).Path
Invoke-Installer '/i', "`"$file`""
Assert (Test-Path $program) 'the program is in its folder'
Assert (Test-Path $menu) 'it is in the start menu, with its Chinese name'
Assert ($null -eq (Get-Process beian-sms-verify -ErrorAction SilentlyContinue)) 'nothing was started'
$plan = & $program plan --province 浙江 --submitted 2018-09-12 --type first --json | Out-String
Assert (($plan | ConvertFrom-Json).rules -eq 'pilot') 'its command answers'
$entry = Get-ItemProperty 'HKLM:\Software\Microsoft\Windows\CurrentVersion\Uninstall\*' |
    Where-Object DisplayName -EQ $name
Assert ($null -ne $entry) 'it is in the list of programs, with its Chinese name'
Invoke-Installer '/x', "`"$file`""
Assert (-not (Test-Path $folder)) 'no file is left'
Assert (-not (Test-Path $menu)) 'no shortcut is left'
